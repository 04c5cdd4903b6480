package org.stet.handout.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each mark its place on the lines: under the words, over them, or in the margin. A photocopy keeps one line apart from
 * the next only if there is one under and one over the words, so the third of three that overlap is a code with a bracket.
 */
final class Slots {

    /** Where a mark's line is drawn. */
    enum Slot {
        UNDER,
        OVER
    }

    private final Map<String, Slot> slots = new HashMap<>();

    /** The mark that begins first takes the first place that is free over its whole length. */
    Slots(List<Mark> marks) {
        int[] freeFrom = new int[Slot.values().length];
        var ordered = marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.passage().hull())
                        .thenComparing(Mark::id))
                .toList();
        for (var mark : ordered) {
            var hull = mark.passage().hull();
            for (var slot : Slot.values()) {
                if (freeFrom[slot.ordinal()] <= hull.start()) {
                    freeFrom[slot.ordinal()] = hull.end();
                    slots.put(mark.id(), slot);
                    break;
                }
            }
        }
    }

    /** Empty for a mark that is written in the margin. */
    Optional<Slot> of(String mark) {
        return Optional.ofNullable(slots.get(mark));
    }
}
