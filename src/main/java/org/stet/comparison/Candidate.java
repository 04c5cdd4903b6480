package org.stet.comparison;

import java.util.Comparator;
import java.util.UUID;

/**
 * Two tags that might be the same judgement, one of each reading.
 *
 * @param left the tag's place in the first reading's list
 * @param right the tag's place in the second reading's list
 */
record Candidate(int left, int right, Tag ours, Tag theirs, Overlap overlap, int deviations) {

    /**
     * The likelier pair first. Whoever is called left plays no part, so that swapping the readings mirrors the result:
     * places and ids are compared as unordered pairs.
     */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> !candidate.sameLabelAndMostlySameWords())
            .thenComparing((a, b) -> b.overlap.compareRatio(a.overlap))
            .thenComparing(candidate -> !candidate.sameLabel())
            .thenComparingInt(Candidate::deviations)
            .thenComparingInt(candidate -> Math.min(candidate.ourStart(), candidate.theirStart()))
            .thenComparingInt(candidate -> Math.max(candidate.ourStart(), candidate.theirStart()))
            .thenComparing(candidate -> smaller(candidate.ours.id(), candidate.theirs.id()))
            .thenComparing(candidate -> greater(candidate.ours.id(), candidate.theirs.id()));

    static Candidate of(int left, Tag ours, int right, Tag theirs) {
        return new Candidate(
                left,
                right,
                ours,
                theirs,
                Overlap.of(ours.passage(), theirs.passage()),
                Deviation.between(ours, theirs).size());
    }

    /**
     * Whether the two may be paired at all: the same label with any word in common; competing labels when one lies
     * mostly inside the other; other labels only over mostly the same words, else a loaded word inside a quotation
     * would pass for a disagreement about the quotation.
     */
    boolean mayPair() {
        return overlap.shared() > 0
                && (sameLabel()
                        || overlap.atLeastHalfOfUnion()
                        || (ours.competesWith(theirs) && overlap.atLeastHalfOfShorter()));
    }

    private boolean sameLabelAndMostlySameWords() {
        return sameLabel() && overlap.atLeastHalfOfUnion();
    }

    private boolean sameLabel() {
        return ours.label().equals(theirs.label());
    }

    private int ourStart() {
        return ours.passage().hull().start();
    }

    private int theirStart() {
        return theirs.passage().hull().start();
    }

    private static UUID smaller(UUID a, UUID b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static UUID greater(UUID a, UUID b) {
        return a.compareTo(b) <= 0 ? b : a;
    }
}
