package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void a_point_before_a_capital_ends_a_sentence() {
        assertThat(english("The dam broke. Nobody slept! Why? It rained."))
                .containsExactly("The dam broke.", "Nobody slept!", "Why?", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met Gen. Ada Roth and Dr. Bell near St. Mark.",
                "GEN. ROTH MET DR. BELL.",
                "The U.S. Senate and the U.N. Charter were named.",
                "Rule No. 5 holds until Dec. 9 at least.",
                "J. K. Rowling met George W. Bush.",
                "It rose by 3.5 percent to $4.20 in all.",
                "We waited ... and waited… and then... we left.",
                "I mean... Well, no… Yes.",
                "“Never again!” she said.",
                "\"Never again!\" she said.",
                "“Never again!” Mayor Jane Smith told reporters.",
                "‘Why?’ he asked.",
                "Acme Inc. President Bo Lee spoke at 5 p.m. Monday in Washington, D.C. Tuesday.",
                "See e.g. Roth vs. Bell, i.e. Case 9.",
                "1. The first point",
                "He typed example.org and left."
            })
    void english_sentences_stay_whole(String sentence) {
        assertThat(english(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They live in the U.S. | The rest moved away.
                    It closed at 5 p.m. | Nobody came.
                    He works for Acme Inc. | She does not.
                    The answer is No. | He was away.
                    « Jamais ! » | Elle partit.
                    So did I. | Then we left.
                    “We came.” | “We saw.”
                    “We came.” | She adds more.
                    “Is it over?” | He asked the board for advice.
                    He left in Dec. | Snow fell.
                    We waited.... | Then we left.
                    (It rained.) | They stayed.
                    They live in the U.S. | “We like it,” he said.
                    """)
    void english_sentences_part(String first, String second) {
        assertThat(english(first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Am 3. Oktober sprach Dr. Roth z. B. mit Hrn. Bell, d. h. lange.
                    de | Die 2. Bundesliga begann im 19. Jahrhundert nicht.
                    de | „Nie wieder!“ sagte sie.
                    fr | M. Dupont et Mme Roth ont vu le Dr. Bell.
                    fr | « Jamais ! » a-t-elle dit.
                    es | El Sr. López y la Dra. Roth viven en EE.UU. Norte.
                    it | Il Sig. Rossi e la Dott.ssa Bianchi sono qui.
                    ja | 「もう嫌だ。」と彼女は言った。
                    ru | Книгу написал А. Пушкин давно.
                    """)
    void other_languages_have_their_own_abbreviations(String language, String sentence) {
        assertThat(sentences(sentence, language)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Das war im Jahr 2020. | Seitdem ist Ruhe.
                    de | Er wurde 3. | Das war gut.
                    fr | Il est parti. | Elle reste.
                    es | Vino el Sr. López. | ¿Quién lo vio?
                    it | È finito. | Non torna.
                    el | Ήρθε. | Έφυγε.
                    th-TH | Hello. | World.
                    """)
    void sentences_part_in_other_languages(String language, String first, String second) {
        assertThat(sentences(first + " " + second, language)).containsExactly(first, second);
    }

    @Test
    void chinese_and_japanese_sentences_need_no_blank() {
        assertThat(sentences("他来了。她走了！为什么？", "zh")).containsExactly("他来了。", "她走了！", "为什么？");
    }

    @Test
    void a_sentence_ends_with_its_block() {
        assertThat(english("No point here\nNor there")).containsExactly("No point here", "Nor there");
    }

    @Test
    void a_wrapped_line_does_not_end_a_sentence() {
        assertThat(english("The harbour master said that the sluice was opened\n"
                        + "at noon and closed again before anybody in the town\nhad noticed it."))
                .hasSize(1);
    }

    @Test
    void no_blank_belongs_to_a_sentence() {
        assertThat(english("\u00A0 One came.\u00A0 \u2003Two left.\u00A0")).containsExactly("One came.", "Two left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "tlh", "../en", "EN"})
    void an_odd_language_gets_the_general_rules(String language) {
        assertThat(sentences("It came. It left.", language)).containsExactly("It came.", "It left.");
    }

    private static List<String> english(String text) {
        return sentences(text, "en");
    }

    private static List<String> sentences(String string, String language) {
        var text = StoredText.of(string);
        return Segmentation.of(text, Blocks.propose(text), new Locale(language)).sentences().stream()
                .map(text::words)
                .toList();
    }
}
