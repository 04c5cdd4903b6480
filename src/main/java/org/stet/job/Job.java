package org.stet.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/**
 * A piece of long work. Once stored, the row is changed by {@link Claims} alone, with conditions, since several processes
 * look at it at once.
 */
@Entity
@Table(name = "job")
public class Job extends PanacheEntityBase {

    /** The most characters that a result may have as JSON. */
    static final int RESULT_LENGTH = 100_000;

    @Id
    public UUID id; // made by the client

    @Column(nullable = false, updatable = false, length = 40)
    public String kind;

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    /** Who asked for it. */
    @Column(name = "account_id", nullable = false, updatable = false)
    public UUID owner;

    /** What no second job may be about while this one is at work; null when it has ended. */
    @Column(unique = true, length = 100)
    public @Nullable String topic;

    /** Canonical JSON, understood by the worker of the kind. */
    @Column(nullable = false, updatable = false, length = 8000)
    public String parameters;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public JobState state = JobState.QUEUED;

    /** How many of {@link #total} things are done. */
    @Column(nullable = false)
    public long done;

    /** How many things there were to do when it was asked for; when it is done, how many it did. */
    @Column(nullable = false)
    public long total;

    /** Behind which the next slice goes on, in words of the worker; null before the first. */
    @Column(length = 200)
    public @Nullable String reached;

    /** Milliseconds that its slices took, whoever did them. */
    @Column(name = "worked_ms", nullable = false)
    public long worked;

    /** Canonical JSON; null unless it is done. */
    @Column(length = RESULT_LENGTH)
    public @Nullable String result;

    /** The process that has it in hand; null when none has. */
    @Column(name = "worker_id")
    public @Nullable UUID worker;

    /** When a process last showed that it has the job in hand, by the clock of the database; when it was queued, before that. */
    @Column(nullable = false)
    public Instant heartbeat;

    /** How many processes died with it in hand since its last slice. */
    @Column(nullable = false)
    public int crashes;

    @Column(nullable = false, updatable = false)
    public Instant created;

    public @Nullable Instant started;

    public @Nullable Instant finished;

    /** Counted up by every change, so that whoever takes the job knows that nobody else did. */
    @Column(nullable = false)
    public int version;

    protected Job() {} // for Hibernate

    Job(NewJob asked, UUID owner, Instant now) {
        this.id = asked.id();
        this.kind = asked.kind();
        this.project = asked.project();
        this.owner = owner;
        this.topic = asked.topic();
        this.parameters = CanonicalJson.write(asked.parameters());
        this.total = asked.total();
        this.heartbeat = now;
        this.created = now;
    }

    static Optional<Job> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The job that is about this now. */
    static Optional<Job> about(String topic) {
        return find("topic", topic).firstResultOptional();
    }

    /** The newest of a kind in a project, however it ended. */
    static Optional<Job> newest(String kind, UUID project) {
        return find("kind = ?1 and project = ?2 order by created desc, id desc", kind, project)
                .firstResultOptional();
    }

    /** The one of a kind in a project that was done last. */
    static Optional<Job> lastDone(String kind, UUID project) {
        return find(
                        "kind = ?1 and project = ?2 and state = ?3 order by finished desc, id desc",
                        kind,
                        project,
                        JobState.DONE)
                .firstResultOptional();
    }

    /**
     * Some of the jobs that nobody has in hand, the one that waits longest first.
     *
     * @param silent whoever has a job in hand and was heard last before this is dead
     */
    static List<Job> free(Set<String> kinds, Instant silent, int most) {
        return Job.<Job>find(
                        "kind in ?1 and (state = ?2 or state = ?3 and heartbeat < ?4) order by heartbeat, id",
                        kinds,
                        JobState.QUEUED,
                        JobState.RUNNING,
                        silent)
                .page(0, most)
                .list();
    }

    /** Whether another job of these kinds waits for its turn. */
    static boolean waits(Set<String> kinds) {
        return count("kind in ?1 and state = ?2", kinds, JobState.QUEUED) > 0;
    }

    /** The clock of the database: the only one that all processes share. */
    static Instant now() {
        return getEntityManager().createQuery("select instant", Instant.class).getSingleResult();
    }
}
