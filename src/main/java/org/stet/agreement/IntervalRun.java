package org.stet.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** One working out of intervals: of what, by which seed, and whether it is finished. */
@Entity
@Table(name = "agreement_run")
public class IntervalRun extends PanacheEntityBase {

    static final int ASKED_LENGTH = 100_000;

    /** That of the job. */
    @Id
    public UUID id;

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    /** Who asked: what that person may see is measured. */
    @Column(name = "account_id", nullable = false, updatable = false)
    public UUID account;

    /** {@link Fingerprint#question}. */
    @Column(nullable = false, updatable = false, length = 64)
    public String question;

    /** Of what there was to be measured. */
    @Column(nullable = false, updatable = false, length = 64)
    public String fingerprint;

    @Column(nullable = false, updatable = false)
    public long seed;

    /** Canonical JSON of an {@link Asked}. */
    @Column(nullable = false, updatable = false, length = ASKED_LENGTH)
    public String asked;

    @Column(nullable = false, updatable = false)
    public Instant created;

    /** Null while it is at work. */
    public @Nullable Instant finished;

    protected IntervalRun() {} // for Hibernate

    IntervalRun(
            UUID id,
            UUID project,
            UUID account,
            String question,
            String fingerprint,
            long seed,
            String asked,
            Instant created) {
        this.id = id;
        this.project = project;
        this.account = account;
        this.question = question;
        this.fingerprint = fingerprint;
        this.seed = seed;
        this.asked = asked;
        this.created = created;
    }

    static Optional<IntervalRun> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The last finished one of the very same measurement, whoever asked for it: they saw the same readings. */
    static Optional<IntervalRun> of(UUID project, String fingerprint) {
        return find(
                        "project = ?1 and fingerprint = ?2 and finished is not null order by finished desc, id desc",
                        project,
                        fingerprint)
                .firstResultOptional();
    }

    /** The last one that a person asked for with this question, finished or not. */
    static Optional<IntervalRun> newest(UUID project, UUID account, String question) {
        return find(
                        "project = ?1 and account = ?2 and question = ?3 order by created desc, id desc",
                        project,
                        account,
                        question)
                .firstResultOptional();
    }

    /** Forgets what this one takes the place of. */
    void forgetOthers() {
        delete("project = ?1 and account = ?2 and question = ?3 and id <> ?4", project, account, question, id);
    }
}
