package org.stet.agreement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Interval;
import org.stet.history.History;
import org.stet.http.CanonicalJson;
import org.stet.job.JobWorker;
import org.stet.job.Slice;
import org.stet.job.Work;
import org.stet.project.Member;

/**
 * Works out the intervals of one figure a slice. Every draw depends on the seed and its own number alone, so it does not
 * matter which process does which slice.
 */
@Singleton
class IntervalWorker extends JobWorker {

    static final String KIND = "agreement";

    private final Gathering gathering;
    private final History history;

    /** What was gathered stays for the next slice; a process that has not gathered it does so again. */
    private final Cache<UUID, Reckoning> gathered = Caffeine.newBuilder()
            .maximumSize(2)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    IntervalWorker(Gathering gathering, History history) {
        super(KIND);
        this.gathering = gathering;
        this.history = history;
    }

    /** What came of it. */
    enum Outcome {
        DONE,
        /** Readings came, went or were opened again meanwhile: intervals of some of each would be of nothing. */
        CHANGED
    }

    record Result(Outcome outcome) {}

    /** @param interval of a figure, by the seed */
    private record Step(String subject, String measure, LongFunction<Interval> interval) {}

    private static List<Step> stepsOf(Reckoning reckoning) {
        var steps = new ArrayList<Step>();
        for (var subjects : List.of(reckoning.labels(), reckoning.layers())) {
            for (var subject : subjects) {
                for (var kind : reckoning.kinds(subject)) {
                    steps.add(new Step(subject.id(), kind.id(), seed -> reckoning.interval(subject, kind, seed)));
                }
            }
        }
        for (var answers : reckoning.answers()) {
            for (var kind : answers.kinds()) {
                steps.add(new Step(answers.subject(), kind, seed -> answers.interval(kind, seed)));
            }
        }
        return steps;
    }

    /** How many figures there are to work out. */
    static int steps(Reckoning reckoning) {
        return stepsOf(reckoning).size();
    }

    @Override
    protected Slice next(Work work) {
        var run = IntervalRun.byId(work.parameters(Intervals.Plan.class).run()).orElse(null);
        var reckoning = run == null ? null : reckoning(run);
        if (run == null || reckoning == null) {
            return Slice.last(0, new Result(Outcome.CHANGED));
        }
        var steps = stepsOf(reckoning);
        int at = work.reached() == null ? 0 : Integer.parseInt(work.reached());
        if (at < steps.size()) {
            var step = steps.get(at);
            new KeptInterval(
                            run.id,
                            step.subject(),
                            step.measure(),
                            step.interval().apply(run.seed))
                    .persist();
            return Slice.more(1, String.valueOf(at + 1));
        }
        run.finished = history.now();
        run.forgetOthers();
        gathered.invalidate(run.id);
        return Slice.last(0, new Result(Outcome.DONE));
    }

    /** @return null if what there is to be measured is not what it was when it was asked for */
    private @Nullable Reckoning reckoning(IntervalRun run) {
        var known = gathered.getIfPresent(run.id);
        if (known != null) {
            return known;
        }
        var member = Member.of(run.project, run.account);
        if (member.isEmpty()) {
            return null;
        }
        var asked = CanonicalJson.read(run.asked, Asked.class);
        var material = gathering.gather(run.project, run.account, member.get().role, asked);
        if (!material.fingerprint().equals(run.fingerprint)) {
            return null;
        }
        var reckoning = new Reckoning(material);
        gathered.put(run.id, reckoning);
        return reckoning;
    }
}
