package org.stet.agreement.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.text.Span;

/**
 * The positions of a text that are measured: its code points without boilerplate and what lies between blocks, or its words
 * without them. A span of the text becomes a stretch of positions.
 */
public final class Continuum {

    /** Pieces of the text that are measured, in code points, and the position at which each begins. */
    private final int[] from;

    private final int[] to;
    private final int[] position;
    private final boolean words;

    private Continuum(List<Span> pieces, boolean words) {
        int n = pieces.size();
        this.from = new int[n];
        this.to = new int[n];
        this.position = new int[n + 1];
        this.words = words;
        for (int i = 0; i < n; i++) {
            from[i] = pieces.get(i).start();
            to[i] = pieces.get(i).end();
            position[i + 1] = position[i] + (words ? 1 : to[i] - from[i]);
        }
    }

    /** @param blocks that are measured, in order and disjoint; each of their code points is a position */
    public static Continuum ofCharacters(List<Span> blocks) {
        return new Continuum(blocks, false);
    }

    /** @param words that are measured, in order and disjoint; each is a position */
    public static Continuum ofWords(List<Span> words) {
        return new Continuum(words, true);
    }

    /** How many positions there are. */
    public int length() {
        return position[from.length];
    }

    /** The first position at or behind a code point. */
    public int positionOf(int codePoint) {
        int piece = firstEndingAfter(codePoint);
        if (piece == from.length) {
            return length();
        }
        return position[piece] + (words ? 0 : Math.max(0, codePoint - from[piece]));
    }

    /** A span of the text with a category; a word counts if the span reaches into it. {@code null} where nothing is left. */
    public Coding.@Nullable Mark mark(Span span, int category) {
        int start = positionOf(span.start());
        int end = past(span.end());
        return start < end ? new Coding.Mark(start, end, category) : null;
    }

    private int past(int codePoint) {
        int piece = firstEndingAfter(codePoint - 1);
        if (piece == from.length) {
            return length();
        }
        if (codePoint <= from[piece]) {
            return position[piece];
        }
        return words ? position[piece + 1] : position[piece] + codePoint - from[piece];
    }

    /** The span of the text from the first of these positions to the last. */
    public Span span(int start, int end) {
        return new Span(codePoint(start), codePoint(end - 1) + (words ? to[end - 1] - from[end - 1] : 1));
    }

    private int codePoint(int at) {
        if (words) {
            return from[at];
        }
        int low = 0;
        int high = from.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (position[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return from[low] + at - position[low];
    }

    private int firstEndingAfter(int codePoint) {
        int low = 0;
        int high = to.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
