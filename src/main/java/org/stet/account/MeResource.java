package org.stet.account;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person who asks. */
@Path("/api/me")
@Authenticated
@Tag(name = "Accounts")
class MeResource {

    private final CurrentAccount current;

    MeResource(CurrentAccount current) {
        this.current = current;
    }

    record Me(UUID id, String name, String displayName, boolean administrator) {}

    @GET
    @Operation(summary = "Who is signed in")
    public Me me() {
        var who = current.who();
        return new Me(who.id(), who.name(), who.displayName(), who.administrator());
    }
}
