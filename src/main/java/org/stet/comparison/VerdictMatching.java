package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The answers of two readings laid side by side, by question and target. The passages given as reasons are not
 * compared: two readers may come to the same answer by different ways.
 *
 * @param agreed how many questions both answered alike
 * @param differences questions answered differently or by one reader only, by question, then target
 */
record VerdictMatching(int agreed, List<Difference.OfVerdicts> differences) {

    private record Asked(String question, String target) {}

    private static final Comparator<Asked> IN_ORDER =
            Comparator.comparing(Asked::question).thenComparing(Asked::target);

    static VerdictMatching of(List<Verdict> left, List<Verdict> right) {
        var ours = byQuestion(left);
        var theirs = byQuestion(right);
        var asked = new TreeMap<Asked, List<List<Verdict>>>(IN_ORDER);
        ours.forEach((key, verdict) -> asked.put(key, List.of(List.of(verdict), List.of())));
        theirs.forEach((key, verdict) -> asked.merge(
                key, List.of(List.of(), List.of(verdict)), (mine, other) -> List.of(mine.get(0), other.get(1))));

        int agreed = 0;
        var differences = new ArrayList<Difference.OfVerdicts>();
        for (var sides : asked.values()) {
            if (agree(sides)) {
                agreed++;
            } else {
                differences.add(new Difference.OfVerdicts(sides));
            }
        }
        return new VerdictMatching(agreed, differences);
    }

    /** A reading has one answer to a question about a target; of two, were there two, the later made counts. */
    private static TreeMap<Asked, Verdict> byQuestion(List<Verdict> verdicts) {
        return verdicts.stream()
                .collect(Collectors.toMap(
                        VerdictMatching::asked,
                        Function.identity(),
                        (a, b) -> a.id().compareTo(b.id()) >= 0 ? a : b,
                        () -> new TreeMap<>(IN_ORDER)));
    }

    private static Asked asked(Verdict verdict) {
        var target = verdict.target();
        return new Asked(verdict.question(), target == null ? "" : target.key());
    }

    private static boolean agree(List<List<Verdict>> sides) {
        return sides.stream().noneMatch(List::isEmpty)
                && sides.get(0)
                        .get(0)
                        .value()
                        .key()
                        .equals(sides.get(1).get(0).value().key());
    }
}
