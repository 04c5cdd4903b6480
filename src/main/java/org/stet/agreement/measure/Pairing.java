package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which unit of one reader is which of another. Units of a reader do not overlap, so the pairs that overlap are found by
 * one walk over both, and there are fewer of them than units.
 */
public final class Pairing {

    private static final int NONE = -1;

    private final int[] right;
    private final int[] left;

    private Pairing(int lefts, int rights) {
        right = new int[lefts];
        left = new int[rights];
        Arrays.fill(right, NONE);
        Arrays.fill(left, NONE);
    }

    /** Two units that share a position. */
    private record Edge(int left, int right, int shared, int union) {}

    private static List<Edge> edges(Coding left, Coding right) {
        var edges = new ArrayList<Edge>();
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            int shared = shared(left, i, right, j);
            if (shared > 0) {
                edges.add(new Edge(i, j, shared, left.length(i) + right.length(j) - shared));
            }
            if (left.end(i) < right.end(j)) {
                i++;
            } else {
                j++;
            }
        }
        return edges;
    }

    /**
     * As many pairs as possible of units of the same category whose intersection over union reaches the threshold. Of the
     * overlaps in text order the first one ends in a unit that has no other, because each further overlap moves on to the
     * right or to the left; so taking it never costs a pair, and what is left has the same shape: this is a maximum matching.
     *
     * @param threshold greater than 0, at most 1; 1 wants the very same borders
     * @return how many pairs there are
     */
    public static int most(Coding left, Coding right, double threshold) {
        int pairs = 0;
        int takenLeft = NONE;
        int takenRight = NONE;
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            int shared = shared(left, i, right, j);
            if (shared > 0 && i != takenLeft && j != takenRight && left.category(i) == right.category(j)) {
                int union = left.length(i) + right.length(j) - shared;
                if (shared / (double) union >= threshold) { // multiplied, 0.56 of 25 were a little more than 14
                    pairs++;
                    takenLeft = i;
                    takenRight = j;
                }
            }
            if (left.end(i) < right.end(j)) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /**
     * Positions that both readers marked.
     *
     * @param same counts only those with the same category
     */
    static long common(Coding left, Coding right, boolean same) {
        long common = 0;
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            if (!same || left.category(i) == right.category(j)) {
                common += Math.max(0, shared(left, i, right, j));
            }
            if (left.end(i) < right.end(j)) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static int shared(Coding left, int i, Coding right, int j) {
        return Math.min(left.end(i), right.end(j)) - Math.max(left.start(i), right.start(j));
    }

    /** Units of whatever category, those that share most first; of those that share as much, the first in the text. */
    public static Pairing closest(Coding left, Coding right) {
        var pairing = new Pairing(left.size(), right.size());
        var edges = edges(left, right);
        edges.sort(Comparator.comparingInt(Edge::shared)
                .reversed()
                .thenComparingInt(Edge::union)
                .thenComparingInt(edge -> left.start(edge.left) + right.start(edge.right)));
        for (var edge : edges) {
            if (pairing.isFree(edge)) {
                pairing.pair(edge);
            }
        }
        return pairing;
    }

    private boolean isFree(Edge edge) {
        return right[edge.left] == NONE && left[edge.right] == NONE;
    }

    private void pair(Edge edge) {
        right[edge.left] = edge.right;
        left[edge.right] = edge.left;
    }

    /** The right unit that is this left one; negative for none. */
    public int ofLeft(int unit) {
        return right[unit];
    }

    /** The left unit that is this right one; negative for none. */
    public int ofRight(int unit) {
        return left[unit];
    }
}
