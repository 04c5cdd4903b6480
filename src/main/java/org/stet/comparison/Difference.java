package org.stet.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.stet.text.Span;

/** Something that the readings of a text do not agree on, of exactly one kind. */
public sealed interface Difference {

    DifferenceKind kind();

    /** What each reading has, in the order of the readings, by the ids of annotations, links or answers. */
    List<List<UUID>> ids();

    /**
     * A difference between annotations.
     *
     * @param kind one of missing, split, label, boundary, source, attribute
     * @param sides each reading's tags in the order of the readings, in text order; empty where a reading has none
     * @param overlap the least intersection over union, in code points, of any two sides that have tags: 1 where all
     *     passages are the same, 0 when one side alone has a tag
     * @param deviations the fields in which the tags differ, whatever the kind; empty for a split
     */
    record OfTags(DifferenceKind kind, List<List<Tag>> sides, double overlap, List<Deviation> deviations)
            implements Difference {

        public OfTags {
            sides = sides.stream().map(List::copyOf).toList();
            deviations = List.copyOf(deviations);
        }

        /** What the readings of a group do not agree on; nothing if they agree in all. */
        static Optional<OfTags> among(List<List<Tag>> sides) {
            var kind = DifferenceKind.among(sides);
            boolean split = kind.filter(DifferenceKind.SPLIT::equals).isPresent();
            return kind.map(
                    each -> new OfTags(each, sides, leastOverlap(sides), split ? List.of() : Deviation.among(sides)));
        }

        private static double leastOverlap(List<List<Tag>> sides) {
            double least = 1;
            int present = 0;
            for (int i = 0; i < sides.size(); i++) {
                if (sides.get(i).isEmpty()) {
                    continue;
                }
                present++;
                for (int j = i + 1; j < sides.size(); j++) {
                    if (!sides.get(j).isEmpty()) {
                        least = Math.min(
                                least,
                                Overlap.ofSides(sides.get(i), sides.get(j)).ratio());
                    }
                }
            }
            return present < 2 ? 0 : least;
        }

        @Override
        public List<List<UUID>> ids() {
            return sides.stream()
                    .map(side -> side.stream().map(Tag::id).toList())
                    .toList();
        }

        /** All tags in the difference, reading by reading. */
        public List<Tag> tags() {
            return sides.stream().flatMap(Collection::stream).toList();
        }

        /** From the first to the last code point that any side covers. */
        public Span hull() {
            return Tag.hull(tags());
        }
    }

    /**
     * A link that not all readings have, or that they have with another type or direction; at most one a side.
     *
     * @param backwards the ids of those that lead from the later passage to the earlier one, where direction counts
     */
    record OfTies(List<List<Tie>> sides, Set<UUID> backwards) implements Difference {

        public OfTies {
            sides = sides.stream().map(List::copyOf).toList();
            backwards = Set.copyOf(backwards);
        }

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.LINK;
        }

        @Override
        public List<List<UUID>> ids() {
            return sides.stream()
                    .map(side -> side.stream().map(Tie::id).toList())
                    .toList();
        }
    }

    /** A question that the readings answer differently, or that not all answer; at most one answer a side. */
    record OfVerdicts(List<List<Verdict>> sides) implements Difference {

        public OfVerdicts {
            sides = sides.stream().map(List::copyOf).toList();
        }

        @Override
        public DifferenceKind kind() {
            return DifferenceKind.ANSWER;
        }

        @Override
        public List<List<UUID>> ids() {
            return sides.stream()
                    .map(side -> side.stream().map(Verdict::id).toList())
                    .toList();
        }
    }
}
