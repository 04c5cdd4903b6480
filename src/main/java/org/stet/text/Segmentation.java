package org.stet.text;

import java.util.List;
import java.util.Locale;

/** Finds the borders of words, sentences and quotations, once per text, for the desk, for sheets and for exports alike. */
public final class Segmentation {

    private Segmentation() {}

    /**
     * The borders in {@code text}.
     *
     * @param blocks in text order and disjoint; no word or sentence crosses their borders, and nothing outside them is
     *     looked at
     * @param language of the article; one that Stet has no list of abbreviations for gets ICU's rules
     */
    public static Segments of(StoredText text, List<Block> blocks, Locale language) {
        var words = Words.of(text, blocks, language);
        var sentences = Sentences.of(text, blocks, language);
        var quotations = Quotations.of(text, blocks, language, sentences);
        return new Segments(words, sentences, quotations);
    }
}
