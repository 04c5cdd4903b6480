package org.stet.text;

import java.util.List;
import java.util.Optional;

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

    /**
     * The sentence that a place lies in; empty between two of them.
     *
     * @param place in code points
     */
    public Optional<Span> sentenceAt(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).start() <= place
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }
}
