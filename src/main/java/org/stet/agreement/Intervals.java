package org.stet.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Interval;
import org.stet.history.History;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.job.JobView;
import org.stet.job.Jobs;
import org.stet.job.NewJob;
import org.stet.project.Members;
import org.stet.project.Role;

/** Has intervals worked out as a job, and finds those that were. */
@ApplicationScoped
class Intervals {

    private static final long SEEDS = 1_000_000;

    private final Members members;
    private final Jobs jobs;
    private final Gathering gathering;
    private final History history;

    Intervals(Members members, Jobs jobs, Gathering gathering, History history) {
        this.members = members;
        this.jobs = jobs;
        this.gathering = gathering;
        this.history = history;
    }

    /** The parameters of the job. */
    record Plan(UUID run) {}

    /**
     * Queues the working out of intervals for a reviewer. While one for the same person and question is at work, that one is
     * the answer.
     *
     * @param change made by the client; becomes the id of the job
     * @param seed of the draws; null for one that is made up and printed
     */
    JobView start(UUID project, Asked asked, UUID change, @Nullable Long seed) {
        var who = members.require(project, Role.REVIEWER);
        var role = members.role(project);
        var question = Fingerprint.question(asked);
        long steps = QuarkusTransaction.requiringNew().call(() -> {
            var material = gathering.gather(project, who.id(), role, asked);
            if (IntervalRun.byId(change).isEmpty()) {
                new IntervalRun(
                                change,
                                project,
                                who.id(),
                                question,
                                material.fingerprint(),
                                seed == null ? ThreadLocalRandom.current().nextLong(SEEDS) : seed,
                                CanonicalJson.write(asked),
                                history.now())
                        .persist();
            }
            return IntervalWorker.steps(new Reckoning(material));
        });
        var topic = IntervalWorker.KIND + " " + Fingerprint.sha256(project + " " + who.id() + " " + question);
        var job = jobs.queue(new NewJob(change, IntervalWorker.KIND, project, topic, new Plan(change), steps));
        if (!job.id().equals(change)) {
            QuarkusTransaction.requiringNew().run(() -> IntervalRun.deleteById(change));
        }
        return job;
    }

    /**
     * What is known about the intervals of a measurement.
     *
     * @param run that has them; null when none of this very measurement is finished
     * @param atWork the job that works them out; null when none does
     * @param stale one of the same question whose readings were others; null if there is none
     */
    record Known(
            @Nullable IntervalRun run,
            @Nullable JobView atWork,
            @Nullable IntervalRun stale,
            Map<String, Interval> intervals) {

        /** Of a figure; empty when it was not worked out. */
        Optional<Interval> of(String subject, Kind kind) {
            return of(subject, kind.id());
        }

        Optional<Interval> of(String subject, String measure) {
            return Optional.ofNullable(intervals.get(key(subject, measure)));
        }
    }

    /** Asks for no role. */
    Known known(UUID project, UUID account, Material material) {
        var present = IntervalRun.of(project, material.fingerprint()).orElse(null);
        var newest = IntervalRun.newest(project, account, Fingerprint.question(material.asked()))
                .orElse(null);
        JobView atWork = null;
        IntervalRun stale = null;
        if (newest != null && newest.finished == null) {
            atWork = atWork(newest.id);
        }
        if (newest != null && newest.finished != null && !newest.fingerprint.equals(material.fingerprint())) {
            stale = newest;
        }
        var intervals = new HashMap<String, Interval>();
        if (present != null) {
            for (var kept : KeptInterval.of(present.id)) {
                intervals.put(key(kept.subject, kept.measure), kept.interval());
            }
        }
        return new Known(present, atWork, stale, intervals);
    }

    /** @return null when it has ended, or never came to be queued */
    private @Nullable JobView atWork(UUID run) {
        try {
            var job = jobs.require(run);
            return job.state().isAtWork() ? job : null;
        } catch (ProblemException e) {
            if (e.type() == ProblemType.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    private static String key(String subject, String measure) {
        return subject + " " + measure;
    }
}
