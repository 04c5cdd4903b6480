package org.stet.job;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Parameters;
import org.jboss.logging.Logger;

import org.stet.http.CanonicalJson;

/**
 * Which process has which job in hand. Every change is an update with a condition that the job still is what it was taken
 * for: of two processes that want the same, one changes no row and knows. All times are by the clock of the database, the
 * only one that the processes share.
 */
@Singleton
class Claims {

    private static final Logger LOG = Logger.getLogger(Claims.class);

    /**
     * After so long without a sign of life a process counts as dead. It gives one every few seconds; one that is taken for
     * dead by mistake loses a slice.
     */
    static final Duration SILENCE = Duration.ofSeconds(20);

    /** A job with which so many processes died one after the other, without a slice in between, kills them. */
    static final int MOST_CRASHES = 3;

    private static final int LOOKED_AT = 10;

    private static final String IN_HAND =
            ", version = version + 1 where id = :job and worker = :worker and state = " + name(JobState.RUNNING);

    private static final String ENDED = "topic = null, worker = null, finished = instant, state = ";

    /** Takes the job that waits longest, or one whose process died; empty when there is none. */
    Optional<Work> take(UUID worker, Set<String> kinds) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Job.free(kinds, Job.now().minus(SILENCE), LOOKED_AT).stream()
                        .filter(job -> take(job, worker))
                        .findFirst()
                        .map(Work::of));
    }

    private static boolean take(Job job, UUID worker) {
        int crashes = job.state == JobState.RUNNING ? job.crashes + 1 : job.crashes;
        boolean deadly = crashes >= MOST_CRASHES;
        if (deadly) {
            LOG.errorf("Job %s is given up: %d processes died with it in hand", job.id, crashes);
        }
        var what = deadly
                ? ENDED + name(JobState.FAILED)
                : "worker = :worker, heartbeat = instant, started = coalesce(started, instant), state = "
                        + name(JobState.RUNNING);
        var values = Parameters.with("crashes", crashes).and("job", job.id).and("version", job.version);
        if (!deadly) {
            values.and("worker", worker);
        }
        // The version counts every change, so whoever finds it as it was has the job to themselves.
        int changed = Job.update(
                what + ", crashes = :crashes, version = version + 1 where id = :job and version = :version", values);
        return changed == 1 && !deadly;
    }

    /** Shows that the process is alive which has this job in hand. */
    void beat(UUID job, UUID worker) {
        QuarkusTransaction.requiringNew().run(() -> change("heartbeat = instant", job, worker, new Parameters()));
    }

    /**
     * Writes what a slice came to, in the slice's transaction. The heartbeat stays what it is: for the database it is still
     * the moment when the slice began.
     *
     * @param milliseconds that the slice took
     * @return false if the job is not this process's any more: the slice must be rolled back
     */
    static boolean record(UUID job, UUID worker, Slice slice, long milliseconds) {
        var values = Parameters.with("more", (long) slice.done()).and("took", milliseconds);
        if (slice.isLast()) {
            var result = slice.result();
            return change(
                    ENDED + name(JobState.DONE)
                            + ", done = done + :more, total = done + :more, worked = worked + :took, result = :result",
                    job,
                    worker,
                    values.and("result", result == null ? null : CanonicalJson.write(result)));
        }
        return change(
                "done = done + :more, worked = worked + :took, reached = :reached, crashes = 0",
                job,
                worker,
                values.and("reached", slice.reached()));
    }

    /** Puts a job down behind the others that wait; whoever takes it goes on where it is. */
    void putDown(UUID job, UUID worker) {
        QuarkusTransaction.requiringNew()
                .run(() -> change(
                        "worker = null, heartbeat = instant, state = " + name(JobState.QUEUED),
                        job,
                        worker,
                        new Parameters()));
    }

    /** Gives a job up for a fault. */
    void fail(UUID job, UUID worker) {
        QuarkusTransaction.requiringNew()
                .run(() -> change(ENDED + name(JobState.FAILED), job, worker, new Parameters()));
    }

    /** Ends a job that is at work; one that has ended stays as it is. */
    static void cancel(UUID job) {
        Job.update(
                ENDED + name(JobState.CANCELLED) + ", version = version + 1 where id = :job and state in ("
                        + name(JobState.QUEUED) + ", " + name(JobState.RUNNING) + ")",
                Parameters.with("job", job));
    }

    /** @return whether this worker has the job in hand */
    private static boolean change(String what, UUID job, UUID worker, Parameters values) {
        return Job.update(what + IN_HAND, values.and("job", job).and("worker", worker)) == 1;
    }

    private static String name(JobState state) {
        return "'" + state.name() + "'";
    }
}
