package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs of overlapping clusters of different readers by one sweep over the text. Each cluster keeps its
 * {@value #KEPT} likeliest partners: thousands of tags stacked on one passage then cost time, but no memory beyond that.
 */
final class Candidates {

    private static final int KEPT = 48;

    private final Map<Cluster, List<Candidate>> kept = new IdentityHashMap<>();

    private Candidates() {}

    /**
     * The pairs worth considering, the likeliest first.
     *
     * @param clusters of equal tags, that none has taken in another yet
     */
    static List<Candidate> between(List<Cluster> clusters) {
        var candidates = new Candidates();
        clusters.forEach(cluster -> candidates.kept.put(cluster, new ArrayList<>()));
        candidates.sweep(clusters);
        return candidates.likeliestFirst(clusters);
    }

    private void sweep(List<Cluster> clusters) {
        var byStart = clusters.stream()
                .sorted(Comparator.comparingInt(
                        cluster -> cluster.variant().passage().hull().start()))
                .toList();
        var open = new ArrayList<Cluster>();
        for (var cluster : byStart) {
            var hull = cluster.variant().passage().hull();
            open.removeIf(other -> other.variant().passage().hull().end() <= hull.start());
            for (var other : open) {
                if (cluster.sharesNoReaderWith(other)) {
                    pair(cluster, other);
                }
            }
            open.add(cluster);
        }
    }

    private void pair(Cluster one, Cluster other) {
        var candidate = Candidate.of(one, other);
        if (candidate.mayPair()) {
            keep(of(one), candidate);
            keep(of(other), candidate);
        }
    }

    private List<Candidate> of(Cluster cluster) {
        return kept.computeIfAbsent(cluster, each -> new ArrayList<>());
    }

    private static void keep(List<Candidate> kept, Candidate candidate) {
        kept.add(candidate);
        if (kept.size() == 2 * KEPT) {
            trim(kept);
        }
    }

    private static void trim(List<Candidate> kept) {
        kept.sort(Candidate.LIKELIEST_FIRST);
        if (kept.size() > KEPT) {
            kept.subList(KEPT, kept.size()).clear();
        }
    }

    private List<Candidate> likeliestFirst(List<Cluster> clusters) {
        var all = new ArrayList<Candidate>();
        var seen = new HashSet<Candidate>();
        for (var cluster : clusters) {
            var own = of(cluster);
            trim(own);
            own.stream().filter(seen::add).forEach(all::add);
        }
        all.sort(Candidate.LIKELIEST_FIRST);
        return all;
    }
}
