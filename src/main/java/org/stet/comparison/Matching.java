package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/**
 * Puts the tags of two readings into groups that are about the same thing: one to one by overlap, the likeliest pair
 * first; then what is left over joins a pair whose passage it lies in beside its partner (a split); then each that is
 * still left over stands alone.
 */
final class Matching {

    static final Comparator<Tag> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Tag tag) -> tag.passage().hull().start())
            .thenComparing(tag -> -tag.passage().hull().end())
            .thenComparing(Tag::label)
            .thenComparing(Tag::id);

    /** The tags of both readings that are about the same thing; one side may be empty, not both. */
    record Group(List<Tag> left, List<Tag> right) {}

    private final List<Tag> left;
    private final List<Tag> right;
    private final @Nullable Group[] groupOfLeft;
    private final @Nullable Group[] groupOfRight;
    private final List<Group> groups = new ArrayList<>();

    private Matching(List<Tag> left, List<Tag> right) {
        this.left = left.stream().sorted(IN_TEXT_ORDER).toList();
        this.right = right.stream().sorted(IN_TEXT_ORDER).toList();
        this.groupOfLeft = new Group[left.size()];
        this.groupOfRight = new Group[right.size()];
    }

    /** Each tag of both readings is in exactly one of the groups. */
    static List<Group> of(List<Tag> left, List<Tag> right) {
        var matching = new Matching(left, right);
        matching.pairEqualOnes();
        var candidates = matching.rest();
        matching.pair(candidates);
        matching.join(candidates);
        matching.leaveAlone();
        return matching.groups;
    }

    private record Words(String label, Passage passage, Map<String, Value> fields) {
        static Words of(Tag tag) {
            return new Words(tag.label(), tag.passage(), tag.fields());
        }
    }

    /** Most tags of two readers are equal in all: found by hash, they need no search. */
    private void pairEqualOnes() {
        var waiting = new HashMap<Words, List<Integer>>();
        for (int i = right.size() - 1; i >= 0; i--) {
            waiting.computeIfAbsent(Words.of(right.get(i)), words -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < left.size(); i++) {
            var equal = waiting.get(Words.of(left.get(i)));
            if (equal != null && !equal.isEmpty()) {
                pair(i, equal.remove(equal.size() - 1));
            }
        }
    }

    private List<Candidate> rest() {
        var leftPlaces = open(groupOfLeft);
        var rightPlaces = open(groupOfRight);
        // A tag that is left over may belong to a split, but never to a pair of equals: no word of it is free there.
        return Candidates.between(
                        leftPlaces.stream().map(left::get).toList(),
                        rightPlaces.stream().map(right::get).toList())
                .stream()
                .map(found -> new Candidate(
                        leftPlaces.get(found.left()),
                        rightPlaces.get(found.right()),
                        found.ours(),
                        found.theirs(),
                        found.overlap(),
                        found.deviations()))
                .toList();
    }

    private static List<Integer> open(@Nullable Group[] groups) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == null) {
                open.add(i);
            }
        }
        return open;
    }

    private void pair(List<Candidate> candidates) {
        for (var candidate : candidates) {
            if (groupOfLeft[candidate.left()] == null && groupOfRight[candidate.right()] == null) {
                pair(candidate.left(), candidate.right());
            }
        }
    }

    private void pair(int ours, int theirs) {
        var group = new Group(new ArrayList<>(List.of(left.get(ours))), new ArrayList<>(List.of(right.get(theirs))));
        groupOfLeft[ours] = group;
        groupOfRight[theirs] = group;
        groups.add(group);
    }

    private void join(List<Candidate> candidates) {
        for (var candidate : candidates) {
            var ours = groupOfLeft[candidate.left()];
            var theirs = groupOfRight[candidate.right()];
            if (ours != null
                    && theirs == null
                    && mayJoin(candidate.theirs(), ours.right, candidate.ours(), ours.left)) {
                ours.right.add(candidate.theirs());
                groupOfRight[candidate.right()] = ours;
            } else if (theirs != null
                    && ours == null
                    && mayJoin(candidate.ours(), theirs.left, candidate.theirs(), theirs.right)) {
                theirs.left.add(candidate.ours());
                groupOfLeft[candidate.left()] = theirs;
            }
        }
    }

    private static boolean mayJoin(Tag tag, List<Tag> several, Tag whole, List<Tag> one) {
        return one.size() == 1
                && whole.competesWith(tag)
                && Overlap.of(whole.passage(), tag.passage()).atLeastHalfOfRight()
                && several.stream().noneMatch(member -> member.passage().overlaps(tag.passage()));
    }

    private void leaveAlone() {
        for (int i : open(groupOfLeft)) {
            groups.add(new Group(List.of(left.get(i)), List.of()));
        }
        for (int i : open(groupOfRight)) {
            groups.add(new Group(List.of(), List.of(right.get(i))));
        }
    }
}
