package org.stet.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.VisibleLinks;
import org.stet.http.CanonicalJson;

/** The recorded outcome of a difference between readings, or of what they agree on. */
@Entity
@Table(name = "settlement")
public class Settlement extends PanacheEntityBase {

    @Id
    public UUID id; // made by the client

    /** The settled reading that it went into. */
    @Column(name = "reading_id", nullable = false, updatable = false)
    public UUID reading;

    /** A {@link org.stet.comparison.DifferenceKind#id}, or {@code agreement}. */
    @Column(nullable = false)
    public String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Outcome outcome;

    /** Canonical JSON: the ids of the annotations, links or answers that were settled, sorted. */
    @Column(nullable = false)
    public String members;

    /** {@link Dispute#fingerprint} of what the readers had. */
    @Column(nullable = false)
    public String fingerprint;

    /** Canonical JSON: what each reading had. */
    @Column(nullable = false)
    public String variants;

    /** Canonical JSON: the {@link Decision}. */
    @Column(nullable = false)
    public String decision;

    @Column(length = Decision.REASON_LENGTH)
    public @Nullable String reason;

    /** Who decided. */
    @Column(name = "account_id", nullable = false)
    public UUID account;

    /** One that was taken back is kept, so that it can come back. */
    @Column(nullable = false)
    public boolean withdrawn;

    @Column(nullable = false)
    public Instant created;

    @Column(nullable = false)
    public Instant changed;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    /** The variants as they were read last: they are long, and asked for several times. */
    private record Read(String variants, List<Had> had) {}

    @Transient
    private @Nullable Read read;

    protected Settlement() {} // for Hibernate

    /** @param variants what each reading has in the dispute */
    Settlement(UUID id, UUID reading, Dispute dispute, List<Had> variants, Ruling ruling) {
        this.id = id;
        this.reading = reading;
        this.created = ruling.at();
        this.kind = dispute.kind();
        this.members = CanonicalJson.write(dispute.members());
        this.fingerprint = dispute.fingerprint();
        this.variants = CanonicalJson.write(variants);
        this.outcome = ruling.decision().outcome();
        this.decision = CanonicalJson.write(ruling.decision());
        this.reason = ruling.decision().reason();
        this.account = ruling.by();
        this.changed = ruling.at();
        this.lastChange = ruling.change();
    }

    /** Another decision, about what the readings have now. */
    void decide(Dispute dispute, List<Had> has, Ruling ruling) {
        bear(SettlementView.of(new Settlement(id, reading, dispute, has, ruling)), ruling.change(), ruling.at());
    }

    /** Takes on a state that it had. */
    void bear(SettlementView state, UUID change, Instant at) {
        kind = state.kind();
        outcome = state.outcome();
        members = CanonicalJson.write(state.members());
        fingerprint = state.fingerprint();
        variants = CanonicalJson.write(state.variants());
        decision = CanonicalJson.write(state.decision());
        reason = state.reason();
        account = state.by();
        withdrawn = false;
        changed = at;
        lastChange = change;
    }

    /** Takes the decision back; the row stays, so that it can come back. */
    void withdraw(UUID change, Instant at) {
        withdrawn = true;
        changed = at;
        lastChange = change;
    }

    static Optional<Settlement> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Those in force in a settled reading, in the order of their making. */
    public static List<Settlement> of(UUID reading) {
        return list("reading = ?1 and withdrawn = false order by created, id", reading);
    }

    /** Those that ever were, also the ones that are out of force. */
    static List<Settlement> everOf(UUID reading) {
        return list("reading = ?1 order by created, id", reading);
    }

    /** The ids of what was settled. */
    public List<UUID> memberIds() {
        return List.of(CanonicalJson.read(members, UUID[].class));
    }

    /** The links that it is about. */
    List<VisibleLinks.Ends> links() {
        return had().stream()
                .flatMap(had ->
                        had.links().stream().map(link -> new VisibleLinks.Ends(had.reading(), link.from(), link.to())))
                .toList();
    }

    /** The links that it is about and those that it puts in their place: what its readers see of it speaks of both. */
    List<VisibleLinks.Ends> linksAndOutcome() {
        var instead = decided().links().stream().map(link -> new VisibleLinks.Ends(reading, link.from(), link.to()));
        return Stream.concat(links().stream(), instead).toList();
    }

    /** What each reading had. */
    public List<Had> had() {
        if (read == null || !read.variants().equals(variants)) {
            read = new Read(variants, List.of(CanonicalJson.read(variants, Had[].class)));
        }
        return read.had();
    }

    /** What was decided. */
    public Decision decided() {
        return CanonicalJson.read(decision, Decision.class);
    }

    boolean isUnanimous() {
        return outcome == Outcome.UNANIMOUS;
    }
}
