package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stet.annotation.SpanText;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Finds words that somebody typed in a text, at the place nearest to the one that they had in mind. */
final class Finding {

    private Finding() {}

    /**
     * @param words of one span, or of several with {@link StoredText#GAP} between them
     * @param near where they are looked for first, in code points
     * @return the spans with their words; nothing if the text does not say them
     */
    static Optional<List<SpanText>> find(StoredText text, String words, Span near) {
        var parts = words.strip().split(StoredText.GAP.strip(), -1);
        var first = nearest(text, parts[0].strip(), near);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var spans = new ArrayList<SpanText>();
        int from = first.get();
        for (var part : parts) {
            var exact = part.strip();
            int found = text.string().indexOf(exact, text.utf16(from));
            if (exact.isEmpty() || found < 0) {
                return Optional.empty();
            }
            int start = text.codePoint(found);
            int end = start + exact.codePointCount(0, exact.length());
            spans.add(new SpanText(start, end, exact));
            from = end;
        }
        return Optional.of(spans);
    }

    private static Optional<Integer> nearest(StoredText text, String words, Span near) {
        Optional<Integer> best = Optional.empty();
        if (words.isEmpty()) {
            return best;
        }
        for (int at = text.string().indexOf(words); at >= 0; at = text.string().indexOf(words, at + 1)) {
            int start = text.codePoint(at);
            if (best.isEmpty() || Math.abs(start - near.start()) < Math.abs(best.get() - near.start())) {
                best = Optional.of(start);
            }
        }
        return best;
    }
}
