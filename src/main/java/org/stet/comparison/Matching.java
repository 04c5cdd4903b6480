package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stet.text.Passage;

/**
 * Puts the tags of several readings into groups that are about the same thing. Equal ones come together first; then the
 * likeliest pair of what is left, again and again, as long as a group has at most one tag of each reading and each two
 * of its tags could be a pair (complete linkage: a chain of tags, each overlapping the next, is not one disagreement);
 * then what is left over joins a group whose passage it lies in beside the tag of the same reader (a split); each that is
 * still left over stands alone.
 */
final class Matching {

    static final Comparator<Tag> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Tag tag) -> tag.passage().hull().start())
            .thenComparing(tag -> -tag.passage().hull().end())
            .thenComparing(Tag::label)
            .thenComparing(Tag::id);

    private record Words(String label, Passage passage, Map<String, Value> fields) {
        static Words of(Tag tag) {
            return new Words(tag.label(), tag.passage(), tag.fields());
        }
    }

    private Matching() {}

    /**
     * The groups, each a list of tags for each reading in the order of the readings, not all of them empty. Each tag is
     * in exactly one.
     */
    static List<List<List<Tag>>> of(List<List<Tag>> readings) {
        var clusters = equalOnes(readings);
        // A tag that is left over may belong to a split, but never to a group in which all are equal: no word is free
        // there.
        var candidates = Candidates.between(
                clusters.stream().filter(cluster -> !cluster.isFull()).toList());
        pair(candidates);
        join(candidates);
        return clusters.stream()
                .filter(Cluster::standsAlone)
                .map(Cluster::sides)
                .toList();
    }

    /** Most tags of two readers are equal in all: found by hash, they need no search. */
    private static List<Cluster> equalOnes(List<List<Tag>> readings) {
        var clusters = new ArrayList<Cluster>();
        var byWords = new HashMap<Words, List<Cluster>>();
        for (int i = 0; i < readings.size(); i++) {
            int reader = i;
            for (var tag : readings.get(reader).stream().sorted(IN_TEXT_ORDER).toList()) {
                var equal = byWords.computeIfAbsent(Words.of(tag), words -> new ArrayList<>(1));
                var cluster = equal.stream()
                        .filter(each -> !each.has(reader))
                        .findFirst()
                        .orElseGet(() -> {
                            var made = new Cluster(readings.size());
                            equal.add(made);
                            clusters.add(made);
                            return made;
                        });
                cluster.addEqual(reader, tag);
            }
        }
        return clusters;
    }

    private static void pair(List<Candidate> candidates) {
        for (var candidate : candidates) {
            var one = candidate.one().root();
            var other = candidate.other().root();
            if (one != other && one.mayTake(other)) {
                one.take(other);
            }
        }
    }

    private static void join(List<Candidate> candidates) {
        for (var candidate : candidates) {
            var one = candidate.one().root();
            var other = candidate.other().root();
            if (one.isWholeOf(other)) {
                one.takePieces(other);
            } else if (other.isWholeOf(one)) {
                other.takePieces(one);
            }
        }
    }
}
