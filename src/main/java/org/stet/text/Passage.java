package org.stet.text;

import java.util.List;

/**
 * One or more spans of one text, read as one thing: a quotation interrupted by "he said", or one that runs over three
 * paragraphs.
 *
 * @param spans in text order, disjoint and not touching; at least one
 */
public record Passage(List<Span> spans) {

    public Passage {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() <= spans.get(i - 1).end()) {
                throw new IllegalArgumentException("spans of a passage must be in order and apart: %s, %s"
                        .formatted(spans.get(i - 1), spans.get(i)));
            }
        }
    }

    /**
     * A passage of these spans.
     *
     * @throws IllegalArgumentException if they are out of order, overlap or touch
     */
    public static Passage of(Span... spans) {
        return new Passage(List.of(spans));
    }

    /** From the start of the first span to the end of the last. */
    public Span hull() {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /** Code points in all spans together. */
    public int length() {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Passage other) {
        int mine = 0;
        int theirs = 0;
        while (mine < spans.size() && theirs < other.spans.size()) {
            Span a = spans.get(mine);
            Span b = other.spans.get(theirs);
            if (a.overlaps(b)) {
                return true;
            }
            if (a.end() <= b.start()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return false;
    }

    /** Whether each span of {@code other} lies inside one span of this passage. */
    public boolean contains(Passage other) {
        int mine = 0;
        for (Span inner : other.spans) {
            while (mine < spans.size() && spans.get(mine).end() <= inner.start()) {
                mine++;
            }
            if (mine == spans.size() || !spans.get(mine).contains(inner)) {
                return false;
            }
        }
        return true;
    }
}
