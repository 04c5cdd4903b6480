package org.stet.comparison;

import java.util.Collection;
import java.util.List;

import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * How much two passages share, in code points.
 *
 * @param shared code points in both
 * @param left code points of the first passage
 * @param right code points of the second
 */
public record Overlap(int shared, int left, int right) {

    public static Overlap of(Passage left, Passage right) {
        return new Overlap(shared(left.spans(), right.spans()), length(left.spans()), length(right.spans()));
    }

    /** The overlap of one side of a group with another, each of tags that are disjoint. */
    static Overlap ofSides(List<Tag> left, List<Tag> right) {
        int shared = 0;
        for (var ours : left) {
            for (var theirs : right) {
                shared += shared(ours.passage().spans(), theirs.passage().spans());
            }
        }
        return new Overlap(shared, length(left), length(right));
    }

    int union() {
        return left + right - shared;
    }

    /** Intersection over union, 0 to 1. */
    public double ratio() {
        return shared / (double) union();
    }

    boolean atLeastHalfOfUnion() {
        return 2L * shared >= union();
    }

    boolean atLeastHalfOfShorter() {
        return shared > 0 && 2L * shared >= Math.min(left, right);
    }

    boolean atLeastHalfOfRight() {
        return shared > 0 && 2L * shared >= right;
    }

    /** Exact comparison of two ratios, without floating point: ties must be ties on every machine. */
    int compareRatio(Overlap other) {
        return Long.compare((long) shared * other.union(), (long) other.shared * union());
    }

    private static int shared(List<Span> left, List<Span> right) {
        int shared = 0;
        for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
            var a = left.get(i);
            var b = right.get(j);
            shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            if (a.end() < b.end()) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static int length(List<Span> spans) {
        int length = 0;
        for (var span : spans) {
            length += span.length();
        }
        return length;
    }

    private static int length(Collection<Tag> tags) {
        return tags.stream().mapToInt(tag -> length(tag.passage().spans())).sum();
    }
}
