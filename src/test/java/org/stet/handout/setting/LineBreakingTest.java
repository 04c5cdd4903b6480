package org.stet.handout.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;
import org.stet.text.StoredText;

class LineBreakingTest {

    @Test
    void words_move_to_the_next_line_when_they_no_longer_fit() {
        assertThat(broken("The harbour master opened the sluice at noon.", 10_000))
                .containsExactly("The harbour master ", "opened the sluice at ", "noon.");
    }

    @Test
    void a_word_wider_than_the_line_is_broken_between_characters() {
        assertThat(broken("a " + "n".repeat(25), 7_000)).containsExactly("a ", "nnnnnnnnnn", "nnnnnnnnnn", "nnnnn");
    }

    @Test
    void a_character_of_several_code_points_stays_whole() {
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(broken(family.repeat(3), 5_000))
                .allSatisfy(line -> assertThat(line).startsWith("\uD83D\uDC68"));
    }

    @Test
    void a_line_break_in_the_text_ends_a_line() {
        assertThat(broken("One\nTwo", 20_000)).containsExactly("One", "Two");
    }

    @Test
    void boilerplate_is_left_out_and_the_numbers_run_on() {
        var text = StoredText.of("Head\nShare 12\nBody");

        var lines = LineBreaking.of(
                text,
                List.of(
                        new Block(new Span(0, 4), BlockKind.HEADLINE),
                        new Block(new Span(5, 13), BlockKind.BOILERPLATE),
                        new Block(new Span(14, 18), BlockKind.PARAGRAPH)),
                Locale.ENGLISH,
                20_000);

        assertThat(lines)
                .containsExactly(
                        new TextLine(1, 0, BlockKind.HEADLINE, true, true, new Span(0, 4)),
                        new TextLine(2, 1, BlockKind.PARAGRAPH, true, true, new Span(14, 18)));
    }

    @Property(tries = 300)
    void no_character_is_lost_and_no_line_is_too_wide(@ForAll("texts") String words) {
        var lines = broken(words, 6_000);

        assertThat(String.join("", lines)).isEqualTo(words.replace("\n", ""));
        assertThat(lines).allSatisfy(line -> assertThat(
                        line.codePointCount(0, line.length()) == 1 || CharacterWidths.of(line.stripTrailing()) <= 6_000)
                .isTrue());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "word",
                        " ",
                        "\n",
                        "a",
                        "Gen. ",
                        "“No,”",
                        "—",
                        "שלום",
                        "مرحبا",
                        "日本語",
                        "😀",
                        "e\u0301",
                        "-",
                        "1,200.50")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static List<String> broken(String words, int measure) {
        var text = StoredText.of(words);
        return LineBreaking.of(
                        text,
                        List.of(new Block(new Span(0, text.length()), BlockKind.PARAGRAPH)),
                        Locale.ENGLISH,
                        measure)
                .stream()
                .map(line -> text.words(line.span()))
                .collect(Collectors.toList());
    }
}
