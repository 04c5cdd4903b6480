package org.stet.handout.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.stet.handout.setting.CharacterWidths;
import org.stet.handout.setting.Page;
import org.stet.handout.setting.TextLine;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

class MarkingTest {

    private static final StoredText TEXT = StoredText.of("“No,” he said. “Never again, my friends.”");

    @Test
    void a_tag_has_its_code_before_it_and_a_bracket_at_both_ends() {
        assertThat(said(mark("1", "DQ", 0, 5)))
                .containsExactly("DQ‹[“No,”/solid]› he said. “Never again, my friends.”");
    }

    @Test
    void a_passage_of_two_spans_shows_its_code_at_each() {
        var quote = new SheetMark("1", "DQ", "solid", false, Passage.of(new Span(0, 5), new Span(15, 41)));

        assertThat(said(quote)).containsExactly("DQ‹[“No,”/solid]› he said. DQ‹[“Never again, my friends.”/solid]›");
    }

    @Test
    void nested_tags_stack_their_lines_and_the_outer_code_comes_first() {
        assertThat(said(mark("1", "DQ", 0, 5), mark("2", "LL", 0, 4), mark("3", "XX", 1, 3)))
                .containsExactly("DQ‹LL‹[“/solid+solid]XX‹[No/solid+solid+solid]›[,/solid+solid]›[”/solid]›"
                        + " he said. “Never again, my friends.”");
    }

    @Test
    void a_fourth_tag_on_the_same_words_is_written_in_the_margin() {
        var printed = print(
                List.of(new Span(0, TEXT.length())),
                10_000_000,
                mark("1", "AA", 0, 10),
                mark("2", "BB", 0, 9),
                mark("3", "CC", 0, 8),
                mark("4", "DD", 0, 7));

        assertThat(printed.get(0).margin()).containsExactly("DD");
    }

    @Test
    void a_tag_that_goes_on_over_the_page_repeats_its_code() {
        var printed = print(List.of(new Span(15, 41)), 10_000_000, mark("1", "DQ", 0, 20));

        assertThat(printed.get(0).runs().get(0).codes()).containsExactly("…DQ");
    }

    @Test
    void on_the_next_line_of_the_same_page_the_code_is_not_repeated() {
        var printed = print(List.of(new Span(0, 15), new Span(15, 41)), 10_000_000, mark("1", "DQ", 0, 20));

        assertThat(printed.get(1).runs().get(0).codes()).isEmpty();
        assertThat(printed.get(1).runs().get(0).first()).isEqualTo("solid");
    }

    @Test
    void codes_that_would_make_a_line_too_long_go_to_the_margin_and_their_brackets_stay() {
        int width = CharacterWidths.of(TEXT.string());

        var printed = print(List.of(new Span(0, TEXT.length())), width + 600, mark("1", "DQ", 0, 5));

        assertThat(printed.get(0).margin()).containsExactly("DQ");
        assertThat(printed.get(0).runs().get(0).codes()).containsExactly("");
        assertThat(printed.get(0).runs().get(0).brackets()).isEqualTo("›");
    }

    private static SheetMark mark(String id, String code, int start, int end) {
        return new SheetMark(id, code, "solid", false, Passage.of(new Span(start, end)));
    }

    private static List<PrintedLine> print(List<Span> spans, int room, SheetMark... marks) {
        var lines = new ArrayList<TextLine>();
        for (var span : spans) {
            lines.add(new TextLine(lines.size() + 1, 0, BlockKind.PARAGRAPH, true, true, span));
        }
        return new Marking(TEXT, List.of(marks), room).print(new Page(1, lines, false, false));
    }

    /** A line as it reads: codes and brackets, tagged words in square brackets with their underlines. */
    private static List<String> said(SheetMark... marks) {
        return print(List.of(new Span(0, TEXT.length())), 10_000_000, marks).stream()
                .map(line -> {
                    var text = new StringBuilder();
                    for (var run : line.runs()) {
                        run.codes().forEach(code -> text.append(code).append('‹'));
                        var underlines = List.of(run.first(), run.second(), run.third()).stream()
                                .filter(each -> !each.isEmpty())
                                .toList();
                        text.append(
                                underlines.isEmpty()
                                        ? run.words()
                                        : "[" + run.words() + "/" + String.join("+", underlines) + "]");
                        text.append(run.brackets());
                    }
                    return text.toString();
                })
                .toList();
    }
}
