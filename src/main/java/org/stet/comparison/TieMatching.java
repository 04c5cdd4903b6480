package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The links of two readings laid side by side. Two ends are the same when the annotations they name were grouped with
 * each other; an annotation of another article is the same as itself only.
 *
 * @param agreed how many links both readings have
 * @param differences links between the same two passages with another type or direction, and links of one reading only
 */
record TieMatching(int agreed, List<Difference.OfTies> differences) {

    private record Ends(String type, String from, String to) {}

    private static final Comparator<Tie> IN_ORDER =
            Comparator.comparing(Tie::type).thenComparing(Tie::id);

    static TieMatching of(List<Tie> left, List<Tie> right, Map<UUID, Integer> placeOfTag) {
        var places = new HashMap<UUID, String>();
        placeOfTag.forEach((id, place) -> places.put(id, place.toString()));
        var ours = new ArrayList<>(left.stream().sorted(IN_ORDER).toList());
        var theirs = new ArrayList<>(right.stream().sorted(IN_ORDER).toList());

        int agreed = pairs(ours, theirs, tie -> ends(tie, places)).size();
        var differences = new ArrayList<Difference.OfTies>();
        for (var pair : pairs(ours, theirs, tie -> unordered("", tie, places))) {
            differences.add(new Difference.OfTies(List.of(List.of(pair.left()), List.of(pair.right()))));
        }
        ours.forEach(tie -> differences.add(new Difference.OfTies(List.of(List.of(tie), List.of()))));
        theirs.forEach(tie -> differences.add(new Difference.OfTies(List.of(List.of(), List.of(tie)))));
        differences.sort(Comparator.comparing(TieMatching::smallestId));
        return new TieMatching(agreed, differences);
    }

    private record Pair(Tie left, Tie right) {}

    /** Takes from both lists the links with equal keys, pair by pair. */
    private static List<Pair> pairs(List<Tie> ours, List<Tie> theirs, Function<Tie, Ends> key) {
        var waiting = new HashMap<Ends, List<Tie>>();
        theirs.forEach(tie -> waiting.computeIfAbsent(key.apply(tie), ends -> new ArrayList<>())
                .add(tie));
        var pairs = new ArrayList<Pair>();
        for (var tie : List.copyOf(ours)) {
            var equal = waiting.getOrDefault(key.apply(tie), List.of());
            if (!equal.isEmpty()) {
                var partner = equal.remove(0);
                pairs.add(new Pair(tie, partner));
                ours.remove(tie);
                theirs.remove(partner);
            }
        }
        return pairs;
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

    private static UUID smallestId(Difference.OfTies difference) {
        return difference.sides().stream()
                .flatMap(List::stream)
                .map(Tie::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
