package org.stet.text;

import java.util.List;

/**
 * The borders in a text by which people select.
 *
 * @param words in text order, disjoint
 * @param sentences in text order, disjoint, without white space at either end, each within one block
 * @param quotations in text order, an outer one before those inside it; two of them are nested or disjoint
 */
public record Segments(List<Span> words, List<Span> sentences, List<Quotation> quotations) {

    public Segments {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
