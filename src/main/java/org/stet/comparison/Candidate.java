package org.stet.comparison;

import java.util.Comparator;
import java.util.UUID;

/**
 * Two clusters of equal tags that might be the same judgement, before either has taken in another.
 *
 * @param overlap of their passages
 * @param deviations how many fields they fill differently
 */
record Candidate(Cluster one, Cluster other, Overlap overlap, int deviations) {

    /**
     * The likelier pair first. In what order the readings come plays no part, so that permuting them permutes the sides
     * of the result and no more: places and ids are compared as unordered pairs.
     */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> !candidate.sameLabelAndMostlySameWords())
            .thenComparing((a, b) -> b.overlap.compareRatio(a.overlap))
            .thenComparing(candidate -> !candidate.sameLabel())
            .thenComparingInt(Candidate::deviations)
            .thenComparingInt(candidate -> Math.min(start(candidate.one), start(candidate.other)))
            .thenComparingInt(candidate -> Math.max(start(candidate.one), start(candidate.other)))
            .thenComparing(candidate -> smaller(id(candidate.one), id(candidate.other)))
            .thenComparing(candidate -> greater(id(candidate.one), id(candidate.other)));

    static Candidate of(Cluster one, Cluster other) {
        return new Candidate(
                one,
                other,
                Overlap.of(one.variant().passage(), other.variant().passage()),
                Deviation.count(one.variant(), other.variant()));
    }

    boolean mayPair() {
        return mayPair(one.variant(), other.variant(), overlap);
    }

    /**
     * Whether two tags may be paired at all: the same label with any word in common; competing labels when one lies
     * mostly inside the other; other labels only over mostly the same words, else a loaded word inside a quotation
     * would pass for a disagreement about the quotation.
     *
     * @param overlap of their passages
     */
    static boolean mayPair(Tag ours, Tag theirs, Overlap overlap) {
        return overlap.shared() > 0
                && (ours.label().equals(theirs.label())
                        || overlap.atLeastHalfOfUnion()
                        || (ours.competesWith(theirs) && overlap.atLeastHalfOfShorter()));
    }

    private boolean sameLabelAndMostlySameWords() {
        return sameLabel() && overlap.atLeastHalfOfUnion();
    }

    private boolean sameLabel() {
        return one.variant().label().equals(other.variant().label());
    }

    private static int start(Cluster cluster) {
        return cluster.variant().passage().hull().start();
    }

    private static UUID id(Cluster cluster) {
        return cluster.variant().id();
    }

    private static UUID smaller(UUID a, UUID b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static UUID greater(UUID a, UUID b) {
        return a.compareTo(b) <= 0 ? b : a;
    }
}
