package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @Test
    void curly_marks_hold_a_quotation_marks_included() {
        assertThat(found("“We opened the sluice,” she said.")).containsExactly("0 COMPLETE [“We opened the sluice,”]");
    }

    @Test
    void straight_marks_are_told_apart_by_their_place() {
        assertThat(found("\"No,\" he said, \"never again!\" she heard."))
                .containsExactly("0 COMPLETE [\"No,\"]", "0 COMPLETE [\"never again!\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er sagte: „Wir gehen.“ Dann ging er.|„Wir gehen.“",
                "Powiedział: „Idziemy.” Potem poszedł.|„Idziemy.”",
                "Er sagte: „Wir gehen.\" Dann ging er.|„Wir gehen.\"",
                "Il a dit : « Nous partons. » Puis il est parti.|« Nous partons. »",
                "Il a dit : «\u202FNous partons\u202F» hier.|«\u202FNous partons\u202F»",
                "Er sagte: »Wir gehen.« Dann ging er.|»Wir gehen.«",
                "Han sade: ”Vi går nu.” Sedan gick han.|”Vi går nu.”",
                "Han sade: »Vi går nu.» Sedan gick han.|»Vi går nu.»",
                "Sie nannte es ‚klug‘ und ging.|‚klug‘",
                "Sie nannte es ›klug‹ und ging.|›klug‹",
                "Elle a dit ‹ bien › et voilà.|‹ bien ›",
                "彼女は「もう嫌だ。」と言った。|「もう嫌だ。」",
                "The board called it ‘unwise’ today.|‘unwise’",
                "The board called it 'unwise' today.|'unwise'",
                "He said ``we go'' and left.|``we go''",
                "He said “we go\" and left.|“we go\"",
                "He said:\"We go.\" She stayed.|\"We go.\"",
                "He said \" we go \" and left.|\" we go \""
            })
    void every_family_is_known(String line) {
        int bar = line.lastIndexOf('|');
        assertThat(found(line.substring(0, bar))).containsExactly("0 COMPLETE [" + line.substring(bar + 1) + "]");
    }

    @Test
    void quotations_nest_by_family() {
        assertThat(found("“He told me ‘go home’ and ‘stay there’,” she said."))
                .containsExactly(
                        "0 COMPLETE [“He told me ‘go home’ and ‘stay there’,”]",
                        "1 COMPLETE [‘go home’]",
                        "1 COMPLETE [‘stay there’]");
        assertThat(found("‘She said “never” to me,’ he wrote."))
                .containsExactly("0 COMPLETE [‘She said “never” to me,’]", "1 COMPLETE [“never”]");
        assertThat(found("“They call it “terrible” and “awful,” she said.”"))
                .containsExactly(
                        "0 COMPLETE [“They call it “terrible” and “awful,” she said.”]",
                        "1 COMPLETE [“terrible”]",
                        "1 COMPLETE [“awful,”]");
    }

    @Test
    void three_levels_nest() {
        assertThat(found("“He said, ‘She wrote “no” twice.’ ” Then silence."))
                .containsExactly(
                        "0 COMPLETE [“He said, ‘She wrote “no” twice.’ ”]",
                        "1 COMPLETE [‘She wrote “no” twice.’]",
                        "2 COMPLETE [“no”]");
    }

    @Test
    void a_paragraph_that_begins_with_an_opener_continues_the_one_left_open() {
        assertThat(found("He said: “First we go.\n“Then we rest.\n“Last we eat.” They ate."))
                .containsExactly("0 COMPLETE [“First we go.|“Then we rest.|“Last we eat.”]");
        assertThat(found("\"First we go.\n\"Then we rest,\" he said. \"Last we eat.\""))
                .containsExactly("0 COMPLETE [\"First we go.|\"Then we rest,\"]", "0 COMPLETE [\"Last we eat.\"]");
    }

    @Test
    void an_inner_quotation_continues_with_the_outer_one() {
        assertThat(found("“He said: ‘First we go.\n“‘Then we rest.’ And so we did.”"))
                .containsExactly(
                        "0 COMPLETE [“He said: ‘First we go.|“‘Then we rest.’ And so we did.”]",
                        "1 COMPLETE [‘First we go.|‘Then we rest.’]");
    }

    @Test
    void french_paragraphs_may_repeat_the_closer() {
        assertThat(found("« Nous partons.\n» Nous restons. »"))
                .containsExactly("0 COMPLETE [« Nous partons.|» Nous restons. »]");
    }

    @Test
    void a_middle_paragraph_without_marks_belongs_to_the_quotation_around_it() {
        assertThat(found("“First we go.\nThen we rest.\nLast we eat,” she said."))
                .containsExactly("0 BOTH_MISSING [“First we go.|Then we rest.|Last we eat,”]");
    }

    @Test
    void a_new_quotation_may_open_right_after_one_over_paragraphs() {
        assertThat(found("“First we go.\nThen we rest.\nLast we eat.”\n“Who cooks?” he asked."))
                .containsExactly(
                        "0 BOTH_MISSING [“First we go.|Then we rest.|Last we eat.”]", "0 COMPLETE [“Who cooks?”]");
        assertThat(found("“First we go.\n“Last we eat.”\n“Who cooks?” he asked."))
                .containsExactly("0 COMPLETE [“First we go.|“Last we eat.”]", "0 COMPLETE [“Who cooks?”]");
    }

    @Test
    void a_forgotten_closer_ends_the_quotation_with_its_paragraph() {
        assertThat(found("“We go home now.\nThe hall was empty.\nLater she said: “We came back.”"))
                .containsExactly("0 CLOSER_MISSING [“We go home now.]", "0 COMPLETE [“We came back.”]");
    }

    @Test
    void a_forgotten_closer_ends_before_the_next_opener_of_the_paragraph() {
        assertThat(found("\"We go home now, she said. \"We came back.\""))
                .containsExactly("0 CLOSER_MISSING [\"We go home now, she said.]", "0 COMPLETE [\"We came back.\"]");
    }

    @Test
    void a_forgotten_opener_begins_with_the_paragraph_or_with_the_sentence() {
        assertThat(found("We go home now,” she said.")).containsExactly("0 OPENER_MISSING [We go home now,”]");
        assertThat(found("“No,” she said. We go home now,” she said."))
                .containsExactly("0 COMPLETE [“No,”]", "0 OPENER_MISSING [We go home now,”]");
    }

    @Test
    void balanced_overall_but_not_per_paragraph() {
        assertThat(found("“We go home now.\nWe came back,” she said. “And “we ate.”\nNobody spoke.”"))
                .containsExactly(
                        "0 BOTH_MISSING [“We go home now.|We came back,”]",
                        "0 COMPLETE [“we ate.”]",
                        "0 OPENER_MISSING [Nobody spoke.”]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The workers’ rights and the owners’ claims.",
                "The workers' rights and the owners' claims.",
                "’Tis the season, as in the ’90s, rock ’n’ roll.",
                "'Tis the season, as in the '90s, rock 'n' roll.",
                "‘Tis the season, as in the ‘90s.",
                "He is 6'2\" tall and the pipe is 5\" wide.",
                "A 5” pipe and a 12” record.",
                "It’s Mary’s, isn’t it? O’Neill’s, then.",
                "He typed a \" by mistake and left.",
                "A lone “ mark",
                "A lone ” mark",
                "« Previous",
                "Home › News › Politics",
                "She called it “a shame and left",
                "The ' key and the \" key",
                "צה\"ל ומנכ\"ל דיברו"
            })
    void marks_that_quote_nothing_are_no_quotations(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void apostrophes_and_inches_do_not_end_a_quotation() {
        assertThat(found("‘The workers’ rights come first,’ he said."))
                .containsExactly("0 COMPLETE [‘The workers’ rights come first,’]");
        assertThat(found("'The workers' rights come first,' he said."))
                .containsExactly("0 COMPLETE ['The workers' rights come first,']");
        assertThat(found("\"We need a 5\" pipe and he is 6'2\" tall,\" she said."))
                .containsExactly("0 COMPLETE [\"We need a 5\" pipe and he is 6'2\" tall,\"]");
        assertThat(found("\"It was ’tis and the ’90s,\" she said."))
                .containsExactly("0 COMPLETE [\"It was ’tis and the ’90s,\"]");
        assertThat(found("\"We won in 2025\" and \"we won in 2024\" he said."))
                .containsExactly("0 COMPLETE [\"We won in 2025\"]", "0 COMPLETE [\"we won in 2024\"]");
    }

    @Test
    void dashes_ellipses_and_notes_inside_stay_inside() {
        assertThat(found("“I — I mean — we (inaudible) go...” he said. “…and then—” she began."))
                .containsExactly("0 COMPLETE [“I — I mean — we (inaudible) go...”]", "0 COMPLETE [“…and then—”]");
        assertThat(found("\"I—\" he said—\"I mean...and\"\u00a0he stopped."))
                .containsExactly("0 COMPLETE [\"I—\"]", "0 COMPLETE [\"I mean...and\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEADLINE", "BYLINE", "HEADING", "LIST_ITEM", "CAPTION", "BOILERPLATE"})
    void other_blocks_stop_a_continuation(BlockKind stop) {
        var text = StoredText.of("“First we go.\nA heading\n“Last we eat,” she said.");
        var blocks = Blocks.propose(text);
        blocks = List.of(blocks.get(0), new Block(blocks.get(1).span(), stop), blocks.get(2));
        assertThat(found(text, blocks, Locale.ENGLISH))
                .containsExactly("0 CLOSER_MISSING [“First we go.]", "0 COMPLETE [“Last we eat,”]");

        var quoting = StoredText.of("“First we go.\n“A heading”\nThen we rest,” she said.");
        blocks = Blocks.propose(quoting);
        blocks = List.of(blocks.get(0), new Block(blocks.get(1).span(), stop), blocks.get(2));
        assertThat(found(quoting, blocks, Locale.ENGLISH))
                .containsExactly(
                        "0 CLOSER_MISSING [“First we go.]",
                        "0 COMPLETE [“A heading”]",
                        "0 OPENER_MISSING [Then we rest,”]");
    }

    @Test
    void swedish_may_open_with_a_closing_single() {
        var text = StoredText.of("Hon kallade det ’klokt’ och gick.");
        assertThat(found(text, Blocks.propose(text), Locale.forLanguageTag("sv")))
                .containsExactly("0 COMPLETE [’klokt’]");
    }

    @Test
    void offsets_are_code_points() {
        var text = StoredText.of("😀 “No”, he said.");
        var quotation = segments(text, Blocks.propose(text), Locale.ENGLISH)
                .quotations()
                .get(0);
        assertThat(quotation).isEqualTo(new Quotation(Passage.of(new Span(2, 6)), 0, Marks.COMPLETE, "“”"));
    }

    private static List<String> found(String string) {
        var text = StoredText.of(string);
        var lines = Blocks.propose(text);
        return found(text, lines, Locale.ENGLISH);
    }

    private static List<String> found(StoredText text, List<Block> blocks, Locale language) {
        return segments(text, blocks, language).quotations().stream()
                .map(q -> "%d %s [%s]".formatted(q.depth(), q.marks(), words(text, q.passage())))
                .toList();
    }

    private static String words(StoredText text, Passage passage) {
        return String.join("|", passage.spans().stream().map(text::words).toList());
    }

    private static Segments segments(StoredText text, List<Block> blocks, Locale language) {
        return Segmentation.of(text, blocks, language);
    }
}
