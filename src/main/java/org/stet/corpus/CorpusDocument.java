package org.stet.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.text.Block;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * One text version of an article with the readings of it.
 *
 * @param article the article's id
 * @param text the text version's id
 * @param number the text version's number within its article, from 1
 * @param language BCP 47
 * @param published as far as it is known: a year, a month or a day, ISO 8601
 * @param stored the words; all offsets count its code points
 * @param sentences in text order, disjoint
 * @param readings in the order of their ids
 */
public record CorpusDocument(
        UUID article,
        UUID text,
        int number,
        String language,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String sourceUrl,
        @Nullable String rights,
        @Nullable String story,
        StoredText stored,
        List<Block> blocks,
        List<Span> sentences,
        List<CorpusReading> readings) {

    public CorpusDocument {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        readings = List.copyOf(readings);
    }

    /**
     * The sentences that a passage touches, whole: retold words are never shown without what surrounds them. Sentences
     * that do not follow each other are joined as the spans of a passage are. Empty when the passage lies in no
     * sentence.
     */
    public String sentencesAround(Passage passage) {
        var runs = new ArrayList<Span>();
        int last = -2;
        for (int i = firstSentenceAfter(passage.hull().start());
                i < sentences.size()
                        && sentences.get(i).start() < passage.hull().end();
                i++) {
            var sentence = sentences.get(i);
            if (passage.spans().stream().noneMatch(sentence::overlaps)) {
                continue;
            }
            if (last == i - 1) {
                runs.set(runs.size() - 1, new Span(runs.get(runs.size() - 1).start(), sentence.end()));
            } else {
                runs.add(sentence);
            }
            last = i;
        }
        return runs.stream().map(stored::words).collect(Collectors.joining(StoredText.GAP));
    }

    /** The index of the first sentence that ends after {@code offset}, by halving. */
    private int firstSentenceAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
