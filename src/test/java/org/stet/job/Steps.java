package org.stet.job;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.stet.project.Project;

/**
 * Work that can be watched: each step puts a stroke behind its project's name, in the slice's transaction, and counts itself
 * outside it.
 */
@Singleton
class Steps extends JobWorker {

    static final String KIND = "test-steps";

    /**
     * @param steps how many there are to do
     * @param milliseconds that each takes
     * @param broken the step that fails, from 1; 0 for none
     */
    record Plan(int steps, int milliseconds, int broken) {}

    private final Map<UUID, Integer> tried = new ConcurrentHashMap<>();

    Steps() {
        super(KIND);
    }

    /** How many steps of a job were begun, whatever became of them. */
    int tried(UUID job) {
        return tried.getOrDefault(job, 0);
    }

    @Override
    protected Slice next(Work work) {
        var plan = work.parameters(Plan.class);
        var reached = work.reached();
        int step = 1 + (reached == null ? 0 : Integer.parseInt(reached));
        if (step > plan.steps()) {
            return Slice.last(0, Map.of("steps", plan.steps()));
        }
        tried.merge(work.id(), 1, Integer::sum);
        Project.<Project>findById(work.project()).name += "|";
        try {
            Thread.sleep(plan.milliseconds());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (step == plan.broken()) {
            throw new IllegalStateException("a step that fails");
        }
        return Slice.more(1, Integer.toString(step));
    }
}
