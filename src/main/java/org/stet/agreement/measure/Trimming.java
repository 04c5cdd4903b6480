package org.stet.agreement.measure;

import java.util.BitSet;
import java.util.List;

import org.stet.text.Span;

/**
 * Ignores how readers began and ended a span: marks, white space and function words at its borders are cut off, so that
 * "the mayor said" and "mayor said," are the same.
 *
 * @param words of the text, in order and disjoint, in code points
 * @param functionWords numbers of those that carry no content, such as "the"
 */
public record Trimming(List<Span> words, BitSet functionWords) {

    public Trimming {
        words = List.copyOf(words);
        functionWords = (BitSet) functionWords.clone();
    }

    /** The span from its first word with content to its last; to its words if none has; as it is if it holds no word. */
    public Span trimmed(Span span) {
        int first = Span.firstEndingAfter(span.start(), words, Span::end);
        int last = first;
        while (last < words.size() && words.get(last).start() < span.end()) {
            last++;
        }
        if (first == last) {
            return span;
        }
        int start = first;
        int end = last;
        while (start < end && functionWords.get(start)) {
            start++;
        }
        while (end > start && functionWords.get(end - 1)) {
            end--;
        }
        if (start == end) {
            start = first;
            end = last;
        }
        return new Span(
                Math.max(span.start(), words.get(start).start()),
                Math.min(span.end(), words.get(end - 1).end()));
    }
}
