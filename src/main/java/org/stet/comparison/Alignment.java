package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.stet.text.Span;

/**
 * Readings of one text laid side by side. The result depends on the readings alone: not on the order of their
 * annotations, and permuting the readings permutes the sides of every difference and changes nothing else. Each
 * annotation, link and answer is in exactly one agreement or difference.
 *
 * @param readings the readings compared, in the order asked for
 * @param agreements the annotations that agree in label, passage and every field, in text order
 * @param differences those of annotations in text order, then those of links, then those of answers
 * @param agreedTies the links that all readings have, one of each reading
 * @param agreedVerdicts the answers that all readings give, one of each reading
 */
public record Alignment(
        List<ReadingValues> readings,
        List<Agreement> agreements,
        List<Difference> differences,
        List<List<Tie>> agreedTies,
        List<List<Verdict>> agreedVerdicts) {

    /** More readings of one text than this are not laid side by side. */
    public static final int MOST = 20;

    public Alignment {
        readings = List.copyOf(readings);
        agreements = List.copyOf(agreements);
        differences = List.copyOf(differences);
        agreedTies = agreedTies.stream().map(List::copyOf).toList();
        agreedVerdicts = agreedVerdicts.stream().map(List::copyOf).toList();
    }

    /**
     * Aligns readings of the same text version.
     *
     * @param readings 2 to {@value #MOST}
     * @throws IllegalArgumentException for any other number
     */
    public static Alignment of(List<ReadingValues> readings) {
        if (readings.size() < 2 || readings.size() > MOST) {
            throw new IllegalArgumentException("two to " + MOST + " readings are compared, not " + readings.size());
        }
        var groups = Matching.of(readings.stream().map(ReadingValues::tags).toList());
        var agreements = new ArrayList<Agreement>();
        var ofTags = new ArrayList<Difference.OfTags>();
        for (var sides : groups) {
            var difference = Difference.OfTags.among(sides);
            difference.ifPresentOrElse(
                    ofTags::add,
                    () -> agreements.add(new Agreement(
                            sides.stream().flatMap(Collection::stream).toList())));
        }
        agreements.sort(IN_TEXT_ORDER_OF_AGREEMENTS);
        ofTags.sort(IN_TEXT_ORDER);

        var ties = TieMatching.of(readings.stream().map(ReadingValues::ties).toList(), placeOfTags(groups));
        var verdicts = VerdictMatching.of(
                readings.stream().map(ReadingValues::verdicts).toList());
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

    /** How many annotations, links and answers all readings agree on. */
    public int agreed() {
        return agreements.size() + agreedTies.size() + agreedVerdicts.size();
    }

    /** Which passage of the text each tag is about, counted from its beginning whatever the order of the readings. */
    private static Map<UUID, Integer> placeOfTags(List<List<List<Tag>>> groups) {
        var inTextOrder = groups.stream()
                .map(sides -> sides.stream().flatMap(Collection::stream).toList())
                .sorted(Comparator.comparing(Tag::hull, Comparator.comparingInt(Span::start))
                        .thenComparing(tags -> -Tag.hull(tags).end())
                        .thenComparing(Alignment::smallestId))
                .toList();
        var places = new HashMap<UUID, Integer>();
        for (int place = 0; place < inTextOrder.size(); place++) {
            for (var tag : inTextOrder.get(place)) {
                places.put(tag.id(), place);
            }
        }
        return places;
    }

    /** Sorted without regard to the side a tag stands on, so that permuted readings list their differences alike. */
    private static final Comparator<Difference.OfTags> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Difference.OfTags difference) -> difference.hull().start())
            .thenComparing(difference -> -difference.hull().end())
            .thenComparing(Difference.OfTags::kind)
            .thenComparing(difference -> smallestId(difference.tags()));

    private static final Comparator<Agreement> IN_TEXT_ORDER_OF_AGREEMENTS = Comparator.comparing(
                    (Agreement agreement) -> hull(agreement), Comparator.comparingInt(Span::start))
            .thenComparing(agreement -> -hull(agreement).end())
            .thenComparing(agreement -> agreement.tags().get(0).label())
            .thenComparing(agreement -> smallestId(agreement.tags()));

    private static Span hull(Agreement agreement) {
        return agreement.tags().get(0).passage().hull();
    }

    private static UUID smallestId(Collection<Tag> tags) {
        return tags.stream().map(Tag::id).min(Comparator.naturalOrder()).orElseThrow();
    }
}
