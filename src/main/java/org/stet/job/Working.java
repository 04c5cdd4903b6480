package org.stet.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does jobs, one at a time in each process, and gives each that waits its turn. */
@Singleton
class Working {

    private static final Logger LOG = Logger.getLogger(Working.class);

    /** How long a job is in hand before another that waits gets its turn. */
    private static final Duration TURN = Duration.ofSeconds(10);

    /** A slice may be one very long text. */
    private static final Duration LONGEST_SLICE = Duration.ofMinutes(10);

    /** Seconds that the end of the process waits for the slice in hand. */
    private static final int PATIENCE = 10;

    private final UUID me = UUID.randomUUID();
    private final Semaphore idle = new Semaphore(1);
    private final Claims claims;
    private final Map<String, JobWorker> workers;
    private final ExecutorService executor;

    private volatile @Nullable UUID inHand;
    private volatile boolean stopping;

    Working(Claims claims, @All List<JobWorker> workers, ExecutorService executor) {
        this.claims = claims;
        this.workers = workers.stream().collect(Collectors.toMap(JobWorker::kind, Function.identity()));
        this.executor = executor;
    }

    /** The job in hand was cancelled, or another process took this one for dead: what its slice did must not stay. */
    private static final class TakenAwayException extends RuntimeException {}

    @Scheduled(every = "1s", delayed = "1s")
    void look() {
        if (!stopping && idle.tryAcquire()) {
            // Not on the scheduler's own thread: a watch there tells of work that takes long.
            executor.execute(() -> {
                try {
                    work();
                } finally {
                    idle.release();
                }
            });
        }
    }

    /** Beside the slices: one may take longer than a dead process is waited for. */
    @Scheduled(every = "5s")
    void beat() {
        var job = inHand;
        if (job != null) {
            claims.beat(job, me);
        }
    }

    /** Whoever goes on need not wait until this process counts as dead. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!idle.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
            LOG.warnf("Job %s is left in the middle of a slice, which will be done again", inHand);
        }
    }

    private void work() {
        while (!stopping) {
            var taken = claims.take(me, workers.keySet());
            if (taken.isEmpty()) {
                return;
            }
            var work = taken.get();
            inHand = work.id();
            try {
                turn(work);
            } catch (TakenAwayException e) {
                LOG.debugf("Job %s is in other hands, or cancelled", work.id());
            } catch (RuntimeException | StackOverflowError e) {
                giveUp(work, e);
            } finally {
                inHand = null;
            }
        }
    }

    private void turn(Work work) {
        var worker = Objects.requireNonNull(workers.get(work.kind()));
        var began = System.nanoTime();
        var next = work;
        for (var slice = slice(next, worker); !slice.isLast(); slice = slice(next, worker)) {
            next = next.after(slice);
            boolean over = System.nanoTime() - began > TURN.toNanos();
            if (stopping || over && another()) {
                claims.putDown(work.id(), me);
                return;
            }
            began = over ? System.nanoTime() : began;
        }
    }

    private boolean another() {
        return QuarkusTransaction.requiringNew().call(() -> Job.waits(workers.keySet()));
    }

    /** @throws TakenAwayException after which nothing of the slice is stored */
    private Slice slice(Work work, JobWorker worker) {
        long from = System.nanoTime();
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_SLICE.toSeconds())
                .call(() -> {
                    var slice = worker.next(work);
                    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
                    if (!Claims.record(work.id(), me, slice, took)) {
                        throw new TakenAwayException();
                    }
                    return slice;
                });
    }

    private void giveUp(Work work, Throwable fault) {
        if (stopping) {
            return; // that the process ends is no fault of the job's
        }
        LOG.errorf(fault, "Job %s is given up", work.id());
        claims.fail(work.id(), me);
    }
}
