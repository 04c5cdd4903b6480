package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void marks_and_signs_are_no_words() {
        assertThat(words("“No,” he said — 'yes'… $5 😀 (3.5%)!", "en"))
                .containsExactly("No", "he", "said", "yes", "5", "3.5");
    }

    @Test
    void contractions_and_hyphenated_compounds_are_one_word() {
        assertThat(words("don’t can't O'Neill’s well-known mother-in-law re\u2011elect up–down and- so", "en"))
                .containsExactly(
                        "don’t",
                        "can't",
                        "O'Neill’s",
                        "well-known",
                        "mother-in-law",
                        "re\u2011elect",
                        "up",
                        "down",
                        "and",
                        "so");
    }

    @Test
    void an_abbreviation_keeps_its_last_point_and_a_sentence_does_not_give_its_own() {
        assertThat(words("The U.S. and the U.S.A. sat at 5 p.m. here.", "en"))
                .containsExactly("The", "U.S.", "and", "the", "U.S.A.", "sat", "at", "5", "p.m.", "here");
    }

    @Test
    void a_word_keeps_its_combining_marks() {
        assertThat(words("x\u0323\u0302y مَدْرَسَة नमस्ते", "en"))
                .containsExactly("x\u0323\u0302y", "مَدْرَسَة", "नमस्ते");
    }

    @Test
    void scripts_without_blanks_are_cut_by_dictionary() {
        assertThat(words("สวัสดีชาวโลก", "th")).containsExactly("สวัสดี", "ชาว", "โลก");
        assertThat(words("新聞記事", "ja")).containsExactly("新聞", "記事");
    }

    @Test
    void a_narrow_blank_parts_words_and_marks_but_groups_digits() {
        assertThat(words("«\u202fNon\u202f!\u202f» dit-il\u202f: 12\u202f000 euros\u202fet rien", "fr"))
                .containsExactly("Non", "dit-il", "12\u202f000", "euros", "et", "rien");
    }

    @Test
    void words_end_with_their_block() {
        assertThat(words("well-\nknown", "en")).containsExactly("well", "known");
    }

    private static List<String> words(String string, String language) {
        var text = StoredText.of(string);
        return Segmentation.of(text, Blocks.propose(text), Locale.forLanguageTag(language)).words().stream()
                .map(text::words)
                .toList();
    }
}
