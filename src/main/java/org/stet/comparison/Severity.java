package org.stet.comparison;

import java.util.Comparator;

/**
 * Which differences weigh most. First by kind: another label says something else, a missing tag says nothing, borders and
 * fields are details, of which whose words they are weighs most. Among those of one kind, where the readers are divided most evenly, then where their passages share
 * least, then the longest.
 */
final class Severity {

    static final Comparator<Difference> GRAVEST_FIRST = Comparator.comparingInt(
                    (Difference difference) -> rank(difference.kind()))
            .thenComparing(Comparator.comparingDouble(Severity::division).reversed())
            .thenComparingDouble(Severity::overlap)
            .thenComparing(Comparator.comparingInt(Severity::length).reversed());

    private Severity() {}

    private static int rank(DifferenceKind kind) {
        return switch (kind) {
            case LABEL -> 0;
            case MISSING -> 1;
            case SPLIT -> 2;
            case BOUNDARY -> 3;
            case SOURCE -> 4;
            case ANSWER -> 5;
            case LINK -> 6;
            case ATTRIBUTE -> 7;
        };
    }

    /** The share of pairs of readers of whom one has something here and the other has not. */
    private static double division(Difference difference) {
        int all = difference.ids().size();
        long having = difference.ids().stream().filter(side -> !side.isEmpty()).count();
        return 2.0 * having * (all - having) / (all * (all - 1.0));
    }

    private static double overlap(Difference difference) {
        return difference instanceof Difference.OfTags tags ? tags.overlap() : 0;
    }

    private static int length(Difference difference) {
        return difference instanceof Difference.OfTags tags ? tags.hull().length() : 0;
    }
}
