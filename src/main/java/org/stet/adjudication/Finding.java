package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stet.annotation.SpanText;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Finds words that somebody typed in a text, at the place nearest to the one that they had in mind. */
final class Finding {

    private Finding() {}

    /**
     * @param words of one span, or of several with {@link StoredText#GAP} between them; a text that says them as they are,
     *     with an ellipsis of its own, comes first
     * @param near where they are looked for first, in code points
     * @return the spans with their words, none of which begins or ends within a word; nothing if the text does not say them
     */
    static Optional<List<SpanText>> find(StoredText text, String words, Span near) {
        var whole = words.strip();
        var literally = nearest(text, whole, near.start());
        if (literally.isPresent()) {
            return literally.map(List::of);
        }
        var spans = new ArrayList<SpanText>();
        for (var part : whole.split(Pattern.quote(StoredText.GAP), -1)) {
            var found = spans.isEmpty()
                    ? nearest(text, part.strip(), near.start())
                    : next(text, part.strip(), spans.get(spans.size() - 1).end());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            spans.add(found.get());
        }
        return Optional.of(spans);
    }

    private static Optional<SpanText> nearest(StoredText text, String words, int near) {
        return all(text, words, 0)
                .min(Comparator.comparingInt((SpanText found) -> Math.abs(found.start() - near))
                        .thenComparingInt(SpanText::start));
    }

    private static Optional<SpanText> next(StoredText text, String words, int from) {
        return all(text, words, from).findFirst();
    }

    /** Where the words stand as words, from a code point on. */
    private static Stream<SpanText> all(StoredText text, String words, int from) {
        var string = text.string();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        return Stream.iterate(
                        string.indexOf(words, text.utf16(from)), at -> at >= 0, at -> string.indexOf(words, at + 1))
                .filter(at -> isBorder(string, at) && isBorder(string, at + words.length()))
                .map(at -> {
                    int start = text.codePoint(at);
                    return new SpanText(start, start + words.codePointCount(0, words.length()), words);
                });
    }

    /** Whether no word goes on across this place. */
    private static boolean isBorder(String string, int at) {
        return at == 0
                || at == string.length()
                || !Character.isLetterOrDigit(string.codePointBefore(at))
                || !Character.isLetterOrDigit(string.codePointAt(at));
    }
}
