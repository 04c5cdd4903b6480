package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Tags of several readings that are about the same thing, at most one of each while pairs are sought; pieces of a split
 * come to it afterwards.
 */
final class Cluster {

    private final List<List<Tag>> sides = new ArrayList<>();

    /** One tag for all that are equal to it: what the readers chose between. */
    private final List<Tag> variants = new ArrayList<>();

    /** The cluster that this one went into; {@code null} while it stands for itself. */
    private @Nullable Cluster heir;

    private boolean hasPieces;

    Cluster(int readers) {
        for (int reader = 0; reader < readers; reader++) {
            sides.add(new ArrayList<>(1));
        }
    }

    /** @param tag equal in all but its id to those that the cluster has */
    void addEqual(int reader, Tag tag) {
        sides.get(reader).add(tag);
        if (variants.isEmpty()) {
            variants.add(tag);
        } else if (tag.id().compareTo(variants.get(0).id()) < 0) {
            variants.set(0, tag); // whoever comes first in the list of readings must play no part
        }
    }

    /** What stands for the cluster before any other went into it: of equal tags the one with the smallest id. */
    Tag variant() {
        return variants.get(0);
    }

    UUID smallestId() {
        return variants.stream().map(Tag::id).min(Comparator.naturalOrder()).orElseThrow();
    }

    boolean has(int reader) {
        return !sides.get(reader).isEmpty();
    }

    boolean isFull() {
        return sides.stream().noneMatch(List::isEmpty);
    }

    boolean sharesNoReaderWith(Cluster other) {
        for (int reader = 0; reader < sides.size(); reader++) {
            if (has(reader) && other.has(reader)) {
                return false;
            }
        }
        return true;
    }

    /** The cluster that this one is now part of: itself, or the last of those it went into. */
    Cluster root() {
        var root = this;
        while (root.heir != null) {
            root = root.heir;
        }
        return root;
    }

    boolean standsAlone() {
        return heir == null;
    }

    /** Whether each tag of the one may be the same judgement as each of the other. */
    boolean mayTake(Cluster other) {
        return sharesNoReaderWith(other)
                && variants.stream().allMatch(ours -> other.variants.stream()
                        .allMatch(theirs ->
                                Candidate.mayPair(ours, theirs, Overlap.of(ours.passage(), theirs.passage()))));
    }

    void take(Cluster other) {
        for (int reader = 0; reader < sides.size(); reader++) {
            sides.get(reader).addAll(other.sides.get(reader));
        }
        variants.addAll(other.variants);
        other.heir = this;
    }

    /**
     * Whether the other's tags are further pieces of a passage that a reader, who has no part in the other, tagged as
     * one: they lie in it for the most part, may compete with it, and stand beside what their own readers have here.
     */
    boolean isWholeOf(Cluster pieces) {
        if (pieces.hasPieces || this == pieces) {
            return false;
        }
        for (int reader = 0; reader < sides.size(); reader++) {
            for (var piece : pieces.sides.get(reader)) {
                if (!has(reader)
                        || sides.get(reader).stream()
                                .anyMatch(member -> member.passage().overlaps(piece.passage()))) {
                    return false;
                }
            }
        }
        for (int reader = 0; reader < sides.size(); reader++) {
            if (!pieces.has(reader)
                    && sides.get(reader).size() == 1
                    && holds(sides.get(reader).get(0), pieces)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Tag whole, Cluster pieces) {
        return pieces.variants.stream()
                .allMatch(piece -> whole.competesWith(piece)
                        && Overlap.of(whole.passage(), piece.passage()).atLeastHalfOfRight());
    }

    void takePieces(Cluster pieces) {
        take(pieces);
        hasPieces = true;
    }

    /** Each reading's tags in text order, in the order of the readings. */
    List<List<Tag>> sides() {
        return sides.stream()
                .map(side -> side.stream().sorted(Matching.IN_TEXT_ORDER).toList())
                .toList();
    }
}
