package org.stet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.stet.text.Passage;
import org.stet.text.Span;

class CorpusDocumentTest {

    private final CorpusDocument document =
            Corpora.bridge().documents().iterator().next();

    @Test
    void retold_words_come_with_the_whole_sentence() {
        assertThat(document.sentencesAround(Passage.of(new Span(34, 54))))
                .isEqualTo("The bridge will open, critics deny.");
    }

    @Test
    void neighbouring_sentences_are_one_stretch_and_others_are_told_apart() {
        assertThat(document.sentencesAround(Passage.of(new Span(30, 40))))
                .isEqualTo("😀 “We build,” she said, “in May.” The bridge will open, critics deny.");
        assertThat(document.sentencesAround(Passage.of(new Span(2, 5), new Span(70, 75))))
                .isEqualTo("😀 “We build,” she said, “in May.” … Share 12");
    }

    @Test
    void a_passage_between_sentences_has_none_around_it() {
        assertThat(document.sentencesAround(Passage.of(new Span(33, 34)))).isEmpty();
    }
}
