package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Finds the pairs of overlapping tags by one sweep over the text. Each tag keeps its {@value #KEPT} likeliest partners:
 * thousands of tags stacked on one passage then cost time, but no memory beyond that.
 */
final class Candidates {

    private static final int KEPT = 32;

    private final List<Tag> left;
    private final List<Tag> right;
    private final List<List<Candidate>> ofLeft = new ArrayList<>();
    private final List<List<Candidate>> ofRight = new ArrayList<>();

    private Candidates(List<Tag> left, List<Tag> right) {
        this.left = left;
        this.right = right;
        left.forEach(tag -> ofLeft.add(new ArrayList<>()));
        right.forEach(tag -> ofRight.add(new ArrayList<>()));
    }

    /** The pairs worth considering, the likeliest first. */
    static List<Candidate> between(List<Tag> left, List<Tag> right) {
        var candidates = new Candidates(left, right);
        candidates.sweep();
        return candidates.likeliestFirst();
    }

    private record Opening(int start, int end, boolean ours, int index) {}

    private void sweep() {
        var openings = new ArrayList<Opening>(left.size() + right.size());
        collect(left, true, openings);
        collect(right, false, openings);
        openings.sort(Comparator.comparingInt(Opening::start));
        var openLeft = new ArrayList<Opening>();
        var openRight = new ArrayList<Opening>();
        for (var opening : openings) {
            var others = opening.ours ? openRight : openLeft;
            others.removeIf(other -> other.end <= opening.start);
            for (var other : others) {
                pair(opening.ours ? opening.index : other.index, opening.ours ? other.index : opening.index);
            }
            (opening.ours ? openLeft : openRight).add(opening);
        }
    }

    private static void collect(List<Tag> tags, boolean ours, List<Opening> openings) {
        for (int i = 0; i < tags.size(); i++) {
            var hull = tags.get(i).passage().hull();
            openings.add(new Opening(hull.start(), hull.end(), ours, i));
        }
    }

    private void pair(int ours, int theirs) {
        var candidate = Candidate.of(ours, left.get(ours), theirs, right.get(theirs));
        if (candidate.mayPair()) {
            keep(ofLeft.get(ours), candidate);
            keep(ofRight.get(theirs), candidate);
        }
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

    private List<Candidate> likeliestFirst() {
        var all = new ArrayList<Candidate>();
        var seen = new HashSet<Long>();
        for (var lists : List.of(ofLeft, ofRight)) {
            for (var kept : lists) {
                trim(kept);
                for (var candidate : kept) {
                    if (seen.add(((long) candidate.left() << Integer.SIZE) | candidate.right())) {
                        all.add(candidate);
                    }
                }
            }
        }
        all.sort(Candidate.LIKELIEST_FIRST);
        return all;
    }
}
