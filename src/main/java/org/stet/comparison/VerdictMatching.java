package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The answers of several readings laid side by side, by question and target. The passages given as reasons are not
 * compared: two readers may come to the same answer by different ways.
 *
 * @param agreed the answers that all readings give, one of each reading
 * @param differences questions answered differently or not by all, by question, then target
 */
record VerdictMatching(List<List<Verdict>> agreed, List<Difference.OfVerdicts> differences) {

    private record Asked(String question, String target) {}

    private static final Comparator<Asked> IN_ORDER =
            Comparator.comparing(Asked::question).thenComparing(Asked::target);

    static VerdictMatching of(List<List<Verdict>> readings) {
        var asked = new TreeMap<Asked, List<List<Verdict>>>(IN_ORDER);
        for (int reader = 0; reader < readings.size(); reader++) {
            for (var verdict : readings.get(reader)) {
                var sides = asked.computeIfAbsent(asked(verdict), each -> nobody(readings.size()));
                answer(sides, reader, verdict);
            }
        }
        var agreed = new ArrayList<List<Verdict>>();
        var differences = new ArrayList<Difference.OfVerdicts>();
        for (var sides : asked.values()) {
            if (agree(sides)) {
                agreed.add(sides.stream().flatMap(Collection::stream).toList());
            } else {
                differences.add(new Difference.OfVerdicts(sides));
            }
        }
        return new VerdictMatching(agreed, differences);
    }

    private static List<List<Verdict>> nobody(int readers) {
        var sides = new ArrayList<List<Verdict>>(readers);
        for (int reader = 0; reader < readers; reader++) {
            sides.add(List.of());
        }
        return sides;
    }

    /** A reading has one answer to a question about a target; of two, were there two, the later made counts. */
    private static void answer(List<List<Verdict>> sides, int reader, Verdict verdict) {
        var before = sides.get(reader);
        if (before.isEmpty() || before.get(0).id().compareTo(verdict.id()) < 0) {
            sides.set(reader, List.of(verdict));
        }
    }

    private static Asked asked(Verdict verdict) {
        var target = verdict.target();
        return new Asked(verdict.question(), target == null ? "" : target.key());
    }

    private static boolean agree(List<List<Verdict>> sides) {
        return sides.stream().noneMatch(List::isEmpty)
                && sides.stream()
                                .map(side -> side.get(0).value().key())
                                .distinct()
                                .count()
                        == 1;
    }
}
