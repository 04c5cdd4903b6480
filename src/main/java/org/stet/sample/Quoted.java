package org.stet.sample;

import org.jspecify.annotations.Nullable;

import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * A place in an article, given by the words that stand there: a person can check it without counting.
 *
 * @param words as they stand in the stored text
 * @param occurrence which of several places with these words, the first being 1; {@code null} if there is one only
 */
record Quoted(String words, @Nullable Integer occurrence) {

    /**
     * Where the words stand.
     *
     * @throws IllegalArgumentException if they are not there, or are there more often than the file says
     */
    Span in(StoredText text) {
        int wanted = occurrence == null ? 1 : occurrence;
        int at = -1;
        for (int i = 0; i < wanted; i++) {
            at = text.string().indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("the words “%s” (%d) are not in the text".formatted(words, wanted));
            }
        }
        if (occurrence == null && text.string().indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("the words “%s” stand in several places: say which".formatted(words));
        }
        return new Span(text.codePoint(at), text.codePoint(at + words.length()));
    }
}
