package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.stet.schema.Label;
import org.stet.schema.TagSet;

/**
 * Two judgements that a reader took for one another again and again.
 *
 * @param own the label that the reader gave, {@code null} for none
 * @param settled the label it was settled to, {@code null} for none
 * @param times how often, 2 or more
 * @param when the line of the guideline on when the settled label is used; of what was settled to nothing, on when the
 *     reader's label is not
 */
public record Confusion(@Nullable String own, @Nullable String settled, int times, String when) {

    private record Pair(String own, String settled) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::own).thenComparing(Pair::settled).compare(this, other);
        }
    }

    /** The confusions of labels that recur in some lessons, the most frequent first. */
    static List<Confusion> of(List<Lesson> lessons, TagSet tagSet) {
        var counts = new TreeMap<Pair, Integer>();
        for (var lesson : lessons) {
            var own = label(lesson.own());
            var settled = label(lesson.outcome());
            if (lesson.ofTags() && !lesson.same() && !own.equals(settled)) {
                counts.merge(new Pair(own, settled), 1, Integer::sum);
            }
        }
        var confusions = new ArrayList<Confusion>();
        counts.values().removeIf(times -> times < Habits.RECURS);
        counts.forEach((pair, times) -> confusions.add(
                new Confusion(name(pair.own(), tagSet), name(pair.settled(), tagSet), times, guideline(pair, tagSet))));
        confusions.sort(Comparator.comparingInt(Confusion::times).reversed());
        return confusions;
    }

    private static String label(List<Lesson.Judged> judged) {
        return judged.isEmpty() ? "" : judged.get(0).label();
    }

    private static @Nullable String name(String label, TagSet tagSet) {
        return label.isEmpty() ? null : tagSet.label(label).map(Label::name).orElse(label);
    }

    private static String guideline(Pair pair, TagSet tagSet) {
        return pair.settled().isEmpty()
                ? tagSet.label(pair.own()).map(Label::notWhen).orElse("")
                : tagSet.label(pair.settled()).map(Label::when).orElse("");
    }
}
