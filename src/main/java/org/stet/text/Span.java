package org.stet.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A half-open range of an article's text, {@code [start, end)}, in Unicode code points (W3C Web Annotation Data Model,
 * Text Position Selector), never in UTF-16 units.
 *
 * @param start first code point; zero or greater
 * @param end code point after the last; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
        }
    }

    /** Length in code points; at least one. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the code point at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether one begins where the other ends: nothing shared and nothing between. */
    public boolean touches(Span other) {
        return end == other.start || other.end == start;
    }

    /**
     * The place of the first piece that ends behind a code point; past the last if none does.
     *
     * @param pieces in text order, none reaching into the next
     */
    public static <T> int firstEndingAfter(int codePoint, List<T> pieces, ToIntFunction<T> end) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(pieces.get(middle)) > codePoint) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Text order: by start; of two that start together, the longer (outer) one first. */
    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }
}
