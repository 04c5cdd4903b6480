package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The links of several readings laid side by side. Two ends are the same when the annotations they name were grouped with
 * each other; an annotation of another article is the same as itself only.
 *
 * @param agreed the links that all readings have, one of each reading
 * @param differences links between the same two passages that some have with another type or direction, or not at all
 */
record TieMatching(List<List<Tie>> agreed, List<Difference.OfTies> differences) {

    private static final Comparator<Tie> IN_ORDER =
            Comparator.comparing(Tie::type).thenComparing(Tie::id);

    private record Ends(String type, String from, String to) {}

    /** The {@code time}-th link of a reading with these ends: nothing forbids making one twice. */
    private record Made(Ends ends, int time) {}

    static TieMatching of(List<List<Tie>> readings, Map<UUID, Integer> placeOfTag) {
        var places = new HashMap<UUID, String>();
        placeOfTag.forEach((id, place) -> places.put(id, place.toString()));
        var alike = new LinkedHashMap<Made, List<List<Tie>>>();
        for (int reader = 0; reader < readings.size(); reader++) {
            var times = new HashMap<Ends, Integer>();
            for (var tie : readings.get(reader).stream().sorted(IN_ORDER).toList()) {
                var ends = ends(tie, places);
                var made = new Made(ends, times.merge(ends, 1, Integer::sum));
                alike.computeIfAbsent(made, each -> nobody(readings.size()))
                        .get(reader)
                        .add(tie);
            }
        }
        var agreed = new ArrayList<List<Tie>>();
        var rest = new ArrayList<List<List<Tie>>>();
        for (var sides : alike.values()) {
            if (sides.stream().noneMatch(List::isEmpty)) {
                agreed.add(sides.stream().flatMap(Collection::stream).toList());
            } else {
                rest.add(sides);
            }
        }
        var differences = betweenTheSamePassages(rest, places).stream()
                .map(sides -> new Difference.OfTies(sides, backwards(sides, placeOfTag)))
                .sorted(Comparator.comparing(difference -> smallestId(difference.sides())))
                .toList();
        agreed.sort(Comparator.comparing(ties -> smallestId(List.of(ties))));
        return new TieMatching(agreed, differences);
    }

    private static Set<UUID> backwards(List<List<Tie>> sides, Map<UUID, Integer> placeOfTag) {
        return sides.stream()
                .flatMap(Collection::stream)
                .filter(tie -> !tie.symmetric() && order(tie.from(), placeOfTag) > order(tie.to(), placeOfTag))
                .map(Tie::id)
                .collect(Collectors.toSet());
    }

    /** What stands in another article comes after all of this one. */
    private static int order(UUID annotation, Map<UUID, Integer> placeOfTag) {
        return placeOfTag.getOrDefault(annotation, Integer.MAX_VALUE);
    }

    private static List<List<Tie>> nobody(int readers) {
        var sides = new ArrayList<List<Tie>>(readers);
        for (int reader = 0; reader < readers; reader++) {
            sides.add(new ArrayList<>(1));
        }
        return sides;
    }

    /** Links between the same two passages are one difference, whatever their types, as long as no reader has two. */
    private static List<List<List<Tie>>> betweenTheSamePassages(List<List<List<Tie>>> rest, Map<UUID, String> places) {
        var merged = new ArrayList<List<List<Tie>>>();
        var byPlaces = new HashMap<Ends, List<List<List<Tie>>>>();
        var inOrder = rest.stream()
                .sorted(Comparator.comparing((List<List<Tie>> sides) ->
                                sides.stream().filter(List::isEmpty).count())
                        .thenComparing(TieMatching::smallestId))
                .toList();
        for (var sides : inOrder) {
            var any = sides.stream().flatMap(Collection::stream).findFirst().orElseThrow();
            var here = byPlaces.computeIfAbsent(unordered("", any, places), ends -> new ArrayList<>(1));
            var partner =
                    here.stream().filter(other -> shareNoReader(other, sides)).findFirst();
            if (partner.isPresent()) {
                for (int reader = 0; reader < sides.size(); reader++) {
                    partner.get().get(reader).addAll(sides.get(reader));
                }
            } else {
                here.add(sides);
                merged.add(sides);
            }
        }
        return merged;
    }

    private static boolean shareNoReader(List<List<Tie>> one, List<List<Tie>> other) {
        for (int reader = 0; reader < one.size(); reader++) {
            if (!one.get(reader).isEmpty() && !other.get(reader).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Ends ends(Tie tie, Map<UUID, String> places) {
        return tie.symmetric()
                ? unordered(tie.type(), tie, places)
                : new Ends(tie.type(), place(tie.from(), places), place(tie.to(), places));
    }

    private static Ends unordered(String type, Tie tie, Map<UUID, String> places) {
        var from = place(tie.from(), places);
        var to = place(tie.to(), places);
        return from.compareTo(to) <= 0 ? new Ends(type, from, to) : new Ends(type, to, from);
    }

    private static String place(UUID annotation, Map<UUID, String> places) {
        return places.getOrDefault(annotation, annotation.toString());
    }

    private static UUID smallestId(List<List<Tie>> sides) {
        return sides.stream()
                .flatMap(List::stream)
                .map(Tie::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
