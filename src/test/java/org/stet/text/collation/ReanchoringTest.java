package org.stet.text.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

class ReanchoringTest {

    private static final String ARTICLE = """
            Bridge vote splits council

            The council voted 6-5 on Monday to close the Harbour Bridge for repairs.

            “We had no choice,” said Mayor Ruth Esper. “The engineers told us it could fall.”

            Shop owners on the east bank fear for their trade. They want a ferry.""";

    @Test
    void nothing_changed() {
        assertThat(found(ARTICLE, "voted 6-5")).isEqualTo("unchanged: voted 6-5");
    }

    @Test
    void a_note_in_front_and_a_paragraph_behind_move_everything_and_change_nothing() {
        String after = "Corrected on Tuesday.\n\n" + ARTICLE + "\n\nThe work takes two years.";
        assertThat(found(after, "voted 6-5")).isEqualTo("unchanged: voted 6-5");
        assertThat(found(after, "They want a ferry.")).isEqualTo("unchanged: They want a ferry.");
    }

    @Test
    void a_word_of_the_passage_was_corrected() {
        String after = ARTICLE.replace("voted 6-5 on Monday", "voted 7-4 on Monday");
        assertThat(found(after, "voted 6-5")).isEqualTo("words: voted 7-4");
        assertThat(found(after, "6-5")).isEqualTo("words: 7-4");
    }

    @Test
    void words_were_put_into_the_passage_and_at_its_borders() {
        String after = ARTICLE.replace("We had no choice", "Frankly, we had no other choice");
        assertThat(found(after, "We had no choice")).isEqualTo("words: Frankly, we had no other choice");
    }

    @Test
    void another_word_of_the_sentence_was_corrected() {
        String after = ARTICLE.replace("Harbour Bridge", "Old Bridge");
        assertThat(found(after, "voted 6-5")).isEqualTo("surroundings: voted 6-5");
        assertThat(found(after, "We had no choice")).isEqualTo("unchanged: We had no choice");
    }

    @Test
    void the_sentence_beside_was_corrected_near_by_and_far_away() {
        String after = ARTICLE.replace("They want a ferry.", "They ask for a ferry.");
        assertThat(found(after, "trade")).isEqualTo("surroundings: trade");
        assertThat(found(after, "Shop owners")).isEqualTo("unchanged: Shop owners");
    }

    @Test
    void the_paragraph_moved() {
        String moved = "Shop owners on the east bank fear for their trade. They want a ferry.";
        String after =
                ARTICLE.replace("\n\n" + moved, "").replace("\n\nThe council", "\n\n" + moved + "\n\nThe council");
        assertThat(found(after, "fear for their trade")).isEqualTo("moved: fear for their trade");
        assertThat(found(after, "voted 6-5")).isEqualTo("unchanged: voted 6-5");
    }

    @Test
    void the_paragraph_went() {
        String after = ARTICLE.replace("\n\nShop owners on the east bank fear for their trade. They want a ferry.", "");
        assertThat(found(after, "fear for their trade")).isEqualTo("gone");
        assertThat(found(after, "it could fall")).isEqualTo("unchanged: it could fall");
    }

    @Test
    void the_paragraph_went_and_its_words_stand_elsewhere_between_other_ones() {
        String before =
                ARTICLE + "\n\nThe mayor said no.\n\nEverybody at the table agreed with him, and the mayor said no.";
        assertThat(found(before, before.replace("\n\nThe mayor said no.", ""), "mayor said"))
                .isEqualTo("gone");
    }

    @Test
    void a_quotation_in_two_parts() {
        var before = StoredText.of(ARTICLE);
        var passage = new Passage(List.of(
                spanOf(ARTICLE, "“We had no choice,”"), spanOf(ARTICLE, "“The engineers told us it could fall.”")));
        String corrected = ARTICLE.replace("told us it could fall", "warned us it could fall");
        var anchor =
                CollationProperties.between(before, StoredText.of(corrected)).anchor(passage);
        assertThat(said(anchor, corrected))
                .isEqualTo("words: “We had no choice,” … “The engineers warned us it could fall.”");
    }

    @Test
    void a_paragraph_was_split_in_the_passage() {
        String after = ARTICLE.replace("trade. They", "trade.\n\nThey");
        assertThat(found(after, "trade. They want")).isEqualTo("words: trade. … They want");
        assertThat(found(after, "their trade.")).isEqualTo("surroundings: their trade.");
    }

    @Test
    void the_whole_text_is_another() {
        assertThat(found("Something else entirely, about cheese.", "We had no choice"))
                .isEqualTo("gone");
        assertThat(found("", "We had no choice")).isEqualTo("gone");
    }

    @Test
    void offsets_count_code_points() {
        String before = "😀😀 one two three 😀 four";
        assertThat(found(before, "👩‍👩‍👧 😀😀 one two three 😀 five", "three 😀"))
                .startsWith("surroundings: three 😀");
        assertThat(found(before, "😀 one two three 😀 four", "four")).isEqualTo("surroundings: four");
    }

    @Test
    void scripts_without_blanks_are_compared_by_character() {
        String before = "市長は月曜日に橋を閉鎖すると発表した。";
        assertThat(found(before, before.replace("月曜日", "火曜日"), "月曜日に")).isEqualTo("words: 火曜日に");
    }

    @Test
    void long_texts_of_which_every_tenth_sentence_changed() {
        String before = IntStream.range(0, 20_000)
                .mapToObj(i -> "Sentence number " + i + " says this.")
                .collect(Collectors.joining(" "));
        String after = before.replaceAll("number (\\d*0) says", "number $1 said");
        assertThat(found(before, after, "number 11115 says")).isEqualTo("unchanged: number 11115 says");
        assertThat(found(before, after, "number 11110 says")).isEqualTo("words: number 11110 said");
    }

    @Test
    void long_texts_without_anything_to_go_by() {
        var before = new ArrayList<String>();
        for (int i = 0; i < 60_000; i++) {
            before.add(i % 3 == 0 ? "a" : "b");
        }
        String text = String.join(" ", before);
        assertThat(found(text, text.replace("a b b", "b a b"), "a b b a")).isNotEmpty();
    }

    private static String found(String after, String words) {
        return found(ARTICLE, after, words);
    }

    private static String found(String before, String after, String words) {
        var anchor = CollationProperties.between(StoredText.of(before), StoredText.of(after))
                .anchor(Passage.of(spanOf(before, words)));
        return said(anchor, after);
    }

    private static String said(Anchor anchor, String after) {
        var place = anchor.place();
        return anchor.fate().id()
                + (place == null ? "" : ": " + StoredText.of(after).exact(place));
    }

    private static Span spanOf(String text, String words) {
        int at = text.indexOf(words);
        return new Span(text.codePointCount(0, at), text.codePointCount(0, at + words.length()));
    }
}
