package org.stet.handout.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.stet.handout.sheet.Exercise.Stretch;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Segments;
import org.stet.text.Span;
import org.stet.text.StoredText;

class ExcerptTest {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private ExcerptTest block(BlockKind kind, String text) {
        if (!words.isEmpty()) {
            words.append("\n\n");
        }
        blocks.add(new Block(new Span(words.length(), words.length() + text.length()), kind));
        words.append(text);
        return this;
    }

    private ExcerptTest article() {
        return block(BlockKind.HEADLINE, "Bridge to go.")
                .block(BlockKind.BOILERPLATE, "Share this.")
                .block(BlockKind.PARAGRAPH, "One came. Two went. Three stayed. Four left. Five slept.")
                .block(BlockKind.PARAGRAPH, "Six came. Seven went. Eight stayed.");
    }

    @Test
    void all_is_printed_but_for_what_is_around_the_article() {
        assertThat(said(article().chosen()))
                .containsExactly(
                        "Bridge to go.",
                        "One came. Two went. Three stayed. Four left. Five slept.",
                        "Six came. Seven went. Eight stayed.");
    }

    @Test
    void a_paragraph_that_is_left_out_is_a_gap_and_boilerplate_is_none() {
        assertThat(said(article().chosen(0, 2)))
                .containsExactly("Bridge to go.", "One came. Two went. Three stayed. Four left. Five slept.");
        assertThat(said(chosen(0, 3))).containsExactly("Bridge to go.", "[…] Six came. Seven went. Eight stayed.");
        assertThat(said(chosen(3))).containsExactly("Six came. Seven went. Eight stayed.");
    }

    @Test
    void quotation_takes_the_passages_and_the_sentences_next_to_them() {
        assertThat(said(article().quoted(chosen(), "Four")))
                .containsExactly("Bridge to go.", "[…] Three stayed. Four left. Five slept.");
        assertThat(said(quoted(chosen(), "One", "Eight")))
                .containsExactly("Bridge to go.", "One came. Two went.", "[…] Seven went. Eight stayed.");
        assertThat(said(quoted(chosen(), "Two", "Three")))
                .containsExactly("Bridge to go.", "One came. Two went. Three stayed. Four left.");
    }

    @Test
    void quotation_of_nothing_leaves_the_headline() {
        assertThat(said(article().quoted(chosen()))).containsExactly("Bridge to go.");
    }

    @Test
    void a_passage_that_is_not_printed_brings_no_sentence_in() {
        assertThat(said(article().quoted(chosen(2), "Six"))).isEmpty();
    }

    @Test
    void a_passage_is_held_when_all_of_its_spans_are() {
        var stretches = article().chosen(0, 2);

        assertThat(Excerpt.holds(stretches, passage("Two went"))).isTrue();
        assertThat(Excerpt.holds(stretches, passage("Seven"))).isFalse();
        assertThat(Excerpt.holds(
                        stretches,
                        Passage.of(passage("Two").hull(), passage("Seven").hull())))
                .isFalse();
    }

    @Test
    void a_short_article_is_proposed_whole_without_what_is_around_it() {
        assertThat(article().proposed()).containsExactly(0, 2, 3);
    }

    @Test
    void a_long_article_is_proposed_from_250_to_350_words_where_most_passages_are() {
        block(BlockKind.HEADLINE, "Bridge to go");
        IntStream.range(0, 10).forEach(i -> block(BlockKind.PARAGRAPH, sentence(100, "word" + i)));

        var proposed = proposed("word6", "word7", "word2");

        assertThat(proposed).containsExactly(0, 6, 7, 8);
        assertThat(wordsOf(proposed)).isBetween(250, 350);
    }

    @Test
    void of_equal_runs_the_earliest_is_proposed_since_news_tells_first_what_matters() {
        block(BlockKind.HEADLINE, "Bridge to go");
        IntStream.range(0, 10).forEach(i -> block(BlockKind.PARAGRAPH, sentence(100, "word" + i)));

        assertThat(proposed()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void passages_in_boilerplate_count_for_nothing() {
        block(BlockKind.HEADLINE, "Bridge to go");
        IntStream.range(0, 4).forEach(i -> block(BlockKind.PARAGRAPH, sentence(130, "word" + i)));
        block(BlockKind.BOILERPLATE, sentence(20, "sharing"));
        IntStream.range(4, 6).forEach(i -> block(BlockKind.PARAGRAPH, sentence(130, "word" + i)));

        assertThat(proposed("sharing", "sharing and", "word0")).containsExactly(0, 1, 2);
    }

    @Test
    void a_single_paragraph_is_proposed_however_long_it_is() {
        block(BlockKind.HEADLINE, "Bridge to go").block(BlockKind.PARAGRAPH, sentence(900, "word"));

        assertThat(proposed()).containsExactly(0, 1);
    }

    @Test
    void a_little_too_short_is_better_than_far_too_long_and_far_too_short_is_worse() {
        block(BlockKind.PARAGRAPH, sentence(240, "first")).block(BlockKind.PARAGRAPH, sentence(900, "second"));
        assertThat(proposed("second")).containsExactly(0);

        blocks.clear();
        words.setLength(0);
        block(BlockKind.PARAGRAPH, sentence(20, "first")).block(BlockKind.PARAGRAPH, sentence(900, "second"));
        assertThat(proposed()).containsExactly(1);
    }

    private static String sentence(int count, String first) {
        return first + " and".repeat(count - 1) + ".";
    }

    private int wordsOf(List<Integer> proposed) {
        return proposed.stream()
                .mapToInt(i -> ExcerptProposal.count(blocks.get(i), segments().words()))
                .sum();
    }

    private List<Integer> proposed(String... tagged) {
        return ExcerptProposal.of(
                blocks,
                segments().words(),
                List.of(tagged).stream().map(this::passage).toList());
    }

    private List<Stretch> chosen(Integer... chosen) {
        return Excerpt.of(blocks, List.of(chosen));
    }

    private List<Stretch> quoted(List<Stretch> stretches, String... tagged) {
        return Excerpt.quoted(
                stretches,
                segments(),
                List.of(tagged).stream().map(this::passage).toList());
    }

    private Passage passage(String passage) {
        int at = words.indexOf(passage);
        return Passage.of(new Span(at, at + passage.length()));
    }

    private Segments segments() {
        return Segmentation.of(StoredText.of(words.toString()), blocks, Locale.ENGLISH);
    }

    private List<String> said(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> (stretch.gap() ? "[…] " : "")
                        + words.substring(stretch.span().start(), stretch.span().end()))
                .toList();
    }
}
