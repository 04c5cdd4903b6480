package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.stet.text.Span;

/**
 * Readings of one text laid side by side. The result depends on the readings alone: not on the order of their
 * annotations, and swapping two readings swaps the sides of every difference and changes nothing else. Each
 * annotation, link and answer is in exactly one agreement or difference.
 *
 * @param readings the readings compared, in the order asked for
 * @param agreements the annotations that agree in label, passage and every field, in text order
 * @param differences those of annotations in text order, then those of links, then those of answers
 * @param agreedTies how many links agree
 * @param agreedVerdicts how many answers agree
 */
public record Alignment(
        List<ReadingValues> readings,
        List<Agreement> agreements,
        List<Difference> differences,
        int agreedTies,
        int agreedVerdicts) {

    public Alignment {
        readings = List.copyOf(readings);
        agreements = List.copyOf(agreements);
        differences = List.copyOf(differences);
    }

    /**
     * Aligns two readings; the list leaves room for more.
     *
     * @param readings exactly two, of the same text version
     * @throws IllegalArgumentException for any other number
     */
    public static Alignment of(List<ReadingValues> readings) {
        if (readings.size() != 2) {
            throw new IllegalArgumentException("two readings are compared, not " + readings.size());
        }
        var left = readings.get(0);
        var right = readings.get(1);
        var groups = Matching.of(left.tags(), right.tags());

        var agreements = new ArrayList<Agreement>();
        var ofTags = new ArrayList<Difference.OfTags>();
        for (var group : groups) {
            if (agrees(group)) {
                agreements.add(
                        new Agreement(List.of(group.left().get(0), group.right().get(0))));
            } else {
                ofTags.add(difference(group));
            }
        }
        agreements.sort(IN_TEXT_ORDER_OF_AGREEMENTS);
        ofTags.sort(IN_TEXT_ORDER);

        var ties = TieMatching.of(left.ties(), right.ties(), placeOfTags(groups));
        var verdicts = VerdictMatching.of(left.verdicts(), right.verdicts());
        var differences = new ArrayList<Difference>(ofTags);
        differences.addAll(ties.differences());
        differences.addAll(verdicts.differences());
        return new Alignment(readings, agreements, differences, ties.agreed(), verdicts.agreed());
    }

    /** How many differences there are of each kind, every kind present. */
    public Map<DifferenceKind, Integer> counts() {
        var counts = new EnumMap<DifferenceKind, Integer>(DifferenceKind.class);
        for (var kind : DifferenceKind.values()) {
            counts.put(kind, 0);
        }
        for (var difference : differences) {
            counts.merge(difference.kind(), 1, Integer::sum);
        }
        return counts;
    }

    private static boolean agrees(Matching.Group group) {
        if (group.left().size() != 1 || group.right().size() != 1) {
            return false;
        }
        var ours = group.left().get(0);
        var theirs = group.right().get(0);
        return ours.label().equals(theirs.label())
                && ours.passage().equals(theirs.passage())
                && Deviation.between(ours, theirs).isEmpty();
    }

    private static Difference.OfTags difference(Matching.Group group) {
        var sides = List.of(inTextOrder(group.left()), inTextOrder(group.right()));
        if (group.left().isEmpty() || group.right().isEmpty()) {
            return new Difference.OfTags(DifferenceKind.MISSING, sides, 0, List.of());
        }
        var ours = group.left().get(0);
        var theirs = group.right().get(0);
        if (group.right().size() > 1) {
            var overlap = Overlap.of(ours.passage(), Overlap.passages(group.right()));
            return new Difference.OfTags(DifferenceKind.SPLIT, sides, overlap.ratio(), List.of());
        }
        if (group.left().size() > 1) {
            var overlap = Overlap.of(theirs.passage(), Overlap.passages(group.left()));
            return new Difference.OfTags(DifferenceKind.SPLIT, sides, overlap.ratio(), List.of());
        }
        var kind = !ours.label().equals(theirs.label())
                ? DifferenceKind.LABEL
                : !ours.passage().equals(theirs.passage()) ? DifferenceKind.BOUNDARY : DifferenceKind.ATTRIBUTE;
        var overlap = Overlap.of(ours.passage(), theirs.passage());
        return new Difference.OfTags(kind, sides, overlap.ratio(), Deviation.between(ours, theirs));
    }

    private static List<Tag> inTextOrder(List<Tag> tags) {
        return tags.stream().sorted(Matching.IN_TEXT_ORDER).toList();
    }

    private static Map<UUID, Integer> placeOfTags(List<Matching.Group> groups) {
        var places = new HashMap<UUID, Integer>();
        for (int place = 0; place < groups.size(); place++) {
            for (var side : List.of(groups.get(place).left(), groups.get(place).right())) {
                for (var tag : side) {
                    places.put(tag.id(), place);
                }
            }
        }
        return places;
    }

    /** Sorted without regard to the side a tag stands on, so that swapped readings list their differences alike. */
    private static final Comparator<Difference.OfTags> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Difference.OfTags difference) -> hull(difference).start())
            .thenComparing(difference -> -hull(difference).end())
            .thenComparing(Difference.OfTags::kind)
            .thenComparing(Alignment::smallestId);

    private static final Comparator<Agreement> IN_TEXT_ORDER_OF_AGREEMENTS = Comparator.comparingInt(
                    (Agreement agreement) ->
                            agreement.tags().get(0).passage().hull().start())
            .thenComparing(
                    agreement -> -agreement.tags().get(0).passage().hull().end())
            .thenComparing(agreement -> agreement.tags().get(0).label())
            .thenComparing(agreement -> agreement.tags().stream()
                    .map(Tag::id)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());

    /** From the first to the last code point that any side of the difference covers. */
    static Span hull(Difference.OfTags difference) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (var side : difference.sides()) {
            for (var tag : side) {
                start = Math.min(start, tag.passage().hull().start());
                end = Math.max(end, tag.passage().hull().end());
            }
        }
        return new Span(start, end);
    }

    private static UUID smallestId(Difference.OfTags difference) {
        return difference.sides().stream()
                .flatMap(List::stream)
                .map(Tag::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
