package bench;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.persistence.*;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.*;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.*;
import io.quarkus.security.identity.request.*;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** The smallest endpoint that answers a signed-in request by inserting one row like those of Stet's annotation table. */
@Path("/rows")
@Authenticated
public class Yardstick {
    @PUT
    @Path("/{id}")
    @Transactional
    public Row insert(@PathParam("id") UUID id, Row row) {
        row.id = id;
        row.created = row.changed = Instant.now();
        row.persist();
        return row;
    }

    @Entity(name = "annotation")
    @Table(indexes = @Index(columnList = "reading_id, block_ordinal, start_cp"))
    public static class Row extends PanacheEntityBase {
        @Id public UUID id;
        public UUID reading_id, source_id, mention_id, target_id, last_change;
        public String label, stance, certainty, origin;
        public int start_cp, end_cp, block_ordinal;
        @Column(length = 4_000) public String parts;
        @Column(length = 1_000_000) public String exact;
        @Column(length = 100_000) public String attributes;
        @Column(length = 10_000) public String note;
        public boolean withdrawn;
        public Instant created, changed;
        @Version public int version;
    }

    abstract static class Anybody<R extends AuthenticationRequest> implements IdentityProvider<R> {
        public Uni<SecurityIdentity> authenticate(R request, AuthenticationRequestContext context) {
            return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(() -> "bench").build());
        }
    }
    @Singleton static class ByPassword extends Anybody<UsernamePasswordAuthenticationRequest> {
        public Class<UsernamePasswordAuthenticationRequest> getRequestType() { return UsernamePasswordAuthenticationRequest.class; }
    }
    @Singleton static class ByCookie extends Anybody<TrustedAuthenticationRequest> {
        public Class<TrustedAuthenticationRequest> getRequestType() { return TrustedAuthenticationRequest.class; }
    }
}
