package org.stet.adjudication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** How long somebody takes for a decision: the median of the times between one and the next, pauses left out. */
final class Pace {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int FEWEST = 3;

    private Pace() {}

    /**
     * When something was decided.
     *
     * @param gesture what was decided together has this in common, and took the time of one decision
     */
    record Made(UUID gesture, Instant at) {}

    /** Seconds for what is left at this pace; nothing before there are a few decisions to go by. */
    static OptionalLong secondsLeft(List<Made> decided, long left) {
        var gestures = new HashMap<UUID, Instant>();
        decided.forEach(
                made -> gestures.merge(made.gesture(), made.at(), (one, other) -> one.isBefore(other) ? one : other));
        var times = gestures.values().stream().sorted().toList();
        var between = new ArrayList<Long>();
        for (int i = 1; i < times.size(); i++) {
            var gap = Duration.between(times.get(i - 1), times.get(i));
            if (gap.compareTo(PAUSE) < 0) {
                between.add(gap.toMillis());
            }
        }
        if (between.size() < FEWEST) {
            return OptionalLong.empty();
        }
        between.sort(null);
        return OptionalLong.of(Math.round(between.get(between.size() / 2) * left / 1000.0));
    }
}
