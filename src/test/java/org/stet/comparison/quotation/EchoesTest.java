package org.stet.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.quotation.Papers.english;
import static org.stet.comparison.quotation.Papers.said;
import static org.stet.comparison.quotation.Papers.shown;

import org.junit.jupiter.api.Test;

class EchoesTest {

    private static final String CRACK = "“A crack that grows so fast does not wait for a festival.”";

    @Test
    void word_for_word_whatever_the_marks_and_the_case() {
        var echo = english()
                .told(CRACK, "She wrote: \"a crack that grows so fast does not — wait for a Festival\".")
                .orElseThrow();

        assertThat(echo.verbatim()).isTrue();
        assertThat(echo.inMarks()).isTrue();
        assertThat(shown(echo)).isEqualTo("a crack that grows so fast does not — wait for a Festival");
    }

    @Test
    void apostrophes_and_hyphens_of_another_shape() {
        assertThat(english()
                        .told("“It doesn’t bite the well-known anchor.”", "'It doesn't bite the well‑known anchor.'"))
                .hasValueSatisfying(echo -> assertThat(echo.verbatim()).isTrue());
    }

    @Test
    void without_marks_where_nobody_tagged_it() {
        var echo = english()
                .told(CRACK, "A crack that grows so fast does not wait for a festival, Vogt holds.")
                .orElseThrow();

        assertThat(echo.verbatim()).isTrue();
        assertThat(echo.inMarks()).isFalse();
    }

    @Test
    void trimmed_at_its_beginning() {
        assertThat(told("Such damage “does not wait for a festival”, she warned."))
                .isEqualTo("-A crack that grows so fast- does not wait for a festival");
    }

    @Test
    void trimmed_at_its_end() {
        assertThat(told("“A crack that grows so fast,” she began."))
                .isEqualTo("A crack that grows so fast -does not wait for a festival-");
    }

    @Test
    void trimmed_in_the_middle() {
        assertThat(told("“A crack that grows … does not wait for a festival,” she said."))
                .isEqualTo("A crack that grows -so fast- does not wait for a festival");
    }

    @Test
    void printed_in_two_pieces_far_apart_and_in_another_order() {
        var echo = english()
                .told(
                        "“I could put my thumb into the crack. Please close the footbridge tonight before anybody falls.”",
                        "“Please close the footbridge tonight,” wrote Vogt, who is an engineer and has inspected the"
                                + " bridges of the county for twenty years without ever having to do what she did on"
                                + " Thursday. There was more in her letter, which the mayor published at noon on the"
                                + " website of the town. “I could put my thumb into the crack.”")
                .orElseThrow();

        assertThat(shown(echo))
                .isEqualTo("I could put my thumb into the crack | Please close the footbridge tonight"
                        + " -before anybody falls-");
        assertThat(echo.passage().spans()).hasSize(2);
    }

    @Test
    void one_word_changed() {
        assertThat(told("“A crack that grows so quickly does not wait for a festival.”"))
                .isEqualTo("A crack that grows so ~quickly<fast~ does not wait for a festival");
    }

    @Test
    void the_last_word_changed() {
        assertThat(told("“A crack that grows so fast does not wait for a concert.”"))
                .isEqualTo("A crack that grows so fast does not wait for a ~concert<festival~");
    }

    @Test
    void the_first_word_changed() {
        assertThat(told("“The crack that grows so fast does not wait for a festival.”"))
                .isEqualTo("~The<A~ crack that grows so fast does not wait for a festival");
    }

    @Test
    void a_word_put_in() {
        assertThat(told("“A crack that grows so fast does certainly not wait for a festival.”"))
                .isEqualTo("A crack that grows so fast does +certainly+ not wait for a festival");
    }

    @Test
    void a_number_changed() {
        var echo = english()
                .told("“We need 90,000 crowns for the repair.”", "“We need 19,000 crowns for the repair.”")
                .orElseThrow();

        assertThat(shown(echo)).isEqualTo("We need #19,000<90,000# crowns for the repair");
        assertThat(echo.whole()).isTrue();
        assertThat(echo.verbatim()).isFalse();
    }

    @Test
    void another_spelling() {
        assertThat(english()
                        .told(
                                "“They will organise the programme with the children.”",
                                "“They will organize the program with the children.”"))
                .map(Papers::shown)
                .hasValue("They will ≈organize<organise≈ the ≈program<programme≈ with the children");
    }

    @Test
    void a_translation_is_not_claimed() {
        assertThat(english().told(CRACK, "„Ein Riss, der so schnell wächst, wartet nicht auf ein Fest.“"))
                .isEmpty();
    }

    @Test
    void what_everybody_says_is_not_the_same_quotation() {
        assertThat(english().told("“I think so.”", "“I think so,” said somebody else."))
                .isEmpty();
        assertThat(english().told("“I think so.”", "“Well, yes, I think so too, but I do not know,” said another."))
                .isEmpty();
    }

    @Test
    void a_few_words_of_their_own_count_in_marks_only() {
        assertThat(english().told("“This is a disaster.”", "“This is a disaster,” said the mayor."))
                .isPresent();
        assertThat(english().told("“This is a disaster.”", "To us this is a disaster of a report."))
                .isEmpty();
    }

    @Test
    void a_turn_of_phrase_without_marks_is_no_piece_of_a_quotation() {
        var hope = "“We hope that there will be less filming in the lunch queue.”";

        assertThat(english().told(hope, "The council had complained about being filmed in the lunch queue."))
                .isEmpty();
        assertThat(english().told(hope, "She hopes for “less filming in the lunch queue”."))
                .isPresent();
    }

    @Test
    void words_that_meet_by_chance_are_no_quotation() {
        assertThat(english()
                        .told(
                                CRACK,
                                "The festival does not begin before noon, and so it is for the town to wait: a bridge that"
                                        + " shows a crack is closed fast, which grows on people."))
                .isEmpty();
    }

    @Test
    void interrupted_there_by_who_said_it() {
        var echo = english()
                .told(
                        CRACK,
                        "“A crack that grows so fast,” the engineer Hanna Vogt said, “does not wait for"
                                + " a festival.”")
                .orElseThrow();

        assertThat(echo.verbatim()).isTrue();
        assertThat(echo.passage().spans()).hasSize(2);
        assertThat(shown(echo)).isEqualTo("A crack that grows so fast | does not wait for a festival");
    }

    @Test
    void interrupted_here_by_who_said_it() {
        var papers = english();
        var here = "“A crack that grows so fast,” she said, “does not wait for a festival.”";
        var quotation =
                said(papers.text(here), here, "“A crack that grows so fast,”", "“does not wait for a festival.”");

        var echo = Echoes.find(quotation, papers.text(CRACK)).orElseThrow();

        assertThat(echo.verbatim()).isTrue();
        assertThat(echo.passage().spans()).hasSize(1);
    }

    @Test
    void german() {
        var papers = new Papers("de");

        assertThat(papers.told(
                        "„Der Fußballplatz steht seit Wochen unter Wasser.“",
                        "Der Verein klagt: »Der Fussballplatz steht seit Monaten unter Wasser.«"))
                .map(Papers::shown)
                .hasValue("Der Fussballplatz steht seit ~Monaten<Wochen~ unter Wasser");
        assertThat(papers.told("„Das ist nicht so, wie man es gern hätte.“", "„Das ist nicht so“, sagte er."))
                .isEmpty();
    }

    @Test
    void chinese() {
        var papers = new Papers("zh");

        assertThat(papers.told("“我们将在冬天之前重建大桥，无论花多少钱。”", "市长说：“我们将在冬天之前重建大桥。”"))
                .map(Papers::shown)
                .hasValue("我们将在冬天之前重建大桥 -无论花多少钱-");
    }

    @Test
    void a_language_without_a_list_of_common_words() {
        assertThat(new Papers("pl")
                        .told(
                                "„Most zostanie zamknięty dziś wieczorem.”",
                                "„Most zostanie zamknięty dziś wieczorem”, mówi."))
                .hasValueSatisfying(echo -> assertThat(echo.verbatim()).isTrue());
    }

    /** What another paper makes of the quotation. */
    private static String told(String text) {
        return english().told(CRACK, text).map(Papers::shown).orElse("not found");
    }
}
