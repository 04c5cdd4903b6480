package org.stet.comparison;

import java.util.List;

/** Something that two readings of a text do not agree on, of exactly one kind. */
public sealed interface Difference {

    DifferenceKind kind();

    /**
     * A difference between annotations.
     *
     * @param kind one of missing, split, label, boundary, attribute
     * @param sides each reading's tags in the order of the readings, in text order; empty where a reading has none
     * @param overlap intersection over union of the two sides' passages in code points: 0 for a missing one, 1 where
     *     the passages are the same
     * @param deviations the fields in which a pair differs, whatever its kind; empty for missing and split
     */
    record OfTags(DifferenceKind kind, List<List<Tag>> sides, double overlap, List<Deviation> deviations)
            implements Difference {

        public OfTags {
            sides = sides.stream().map(List::copyOf).toList();
            deviations = List.copyOf(deviations);
        }
    }

    /** A link that only one reading has, or that both have with another type or direction; at most one a side. */
    record OfTies(List<List<Tie>> sides) implements Difference {

        public OfTies {
            sides = sides.stream().map(List::copyOf).toList();
        }

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.LINK;
        }
    }

    /** A question that the readings answer differently, or that only one answers; at most one answer a side. */
    record OfVerdicts(List<List<Verdict>> sides) implements Difference {

        public OfVerdicts {
            sides = sides.stream().map(List::copyOf).toList();
        }

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.ANSWER;
        }
    }
}
