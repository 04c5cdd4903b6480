package org.stet.annotation.consistency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What one look at all texts and annotations found. */
@Entity
@Table(name = "consistency_check")
public class ConsistencyCheck extends PanacheEntityBase {

    static final int FIRST_LENGTH = 20_000;

    @Id
    public UUID id; // made by the client

    @Column(name = "account_id", nullable = false)
    public UUID account;

    @Column(nullable = false)
    public Instant started;

    @Column(nullable = false)
    public Instant finished;

    /** How many text versions were looked at. */
    @Column(nullable = false)
    public long texts;

    /** How many annotations were looked at; withdrawn ones are left out. */
    @Column(nullable = false)
    public long annotations;

    /** How many of either are not as they should be. */
    @Column(nullable = false)
    public long faults;

    /** The first faults as canonical JSON, see {@link Fault}. */
    @Column(name = "first_faults", nullable = false, length = FIRST_LENGTH)
    public String first;

    protected ConsistencyCheck() {} // for Hibernate

    ConsistencyCheck(UUID id, UUID account, Instant started, Instant finished, Findings findings) {
        this.id = id;
        this.account = account;
        this.started = started;
        this.finished = finished;
        this.texts = findings.texts();
        this.annotations = findings.annotations();
        this.faults = findings.faults();
        this.first = findings.first();
    }

    static Optional<ConsistencyCheck> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The one that ended last, whichever process ran it. */
    static Optional<ConsistencyCheck> last() {
        return find("order by finished desc, id desc").firstResultOptional();
    }
}
