package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.stet.annotation.SpanText;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Which words of the text somebody means who types them. */
class FindingTest {

    private static final String TEXT = "“We will,” said the critic, “close it.” He said… no. Close it, we will.";

    private static List<SpanText> found(String words, int near) {
        return Finding.find(StoredText.of(TEXT), words, new Span(near, near + 1))
                .orElse(List.of());
    }

    private static SpanText span(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new SpanText(start, start + words.length(), words);
    }

    @Test
    void those_nearest_to_the_place_are_meant() {
        assertThat(found("ill", 0)).isEmpty();
        assertThat(found("it", 60)).containsExactly(span("it", 55));
        assertThat(found("will", 60)).containsExactly(span("will", 60));
    }

    @Test
    void no_part_lies_within_another_word() {
        assertThat(found("We will … it", 0)).containsExactly(span("We will", 0), span("it", 30));
    }

    @Test
    void an_ellipsis_of_the_text_is_no_gap() {
        assertThat(found("said… no", 40)).containsExactly(span("said… no", 0));
    }

    @Test
    void what_the_text_does_not_say_is_not_found() {
        assertThat(found("", 0)).isEmpty();
        assertThat(found("nobody", 0)).isEmpty();
        assertThat(found("We will … nobody", 0)).isEmpty();
    }
}
