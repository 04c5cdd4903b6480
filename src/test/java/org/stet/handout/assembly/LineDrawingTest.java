package org.stet.handout.assembly;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.handout.question.Lesson;
import org.stet.handout.question.Printed;
import org.stet.handout.recipe.Activity;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.text.Passage;

class LineDrawingTest {

    private static final LineDrawing.Fitting ROOMY = (line, writing, words, codes) -> true;

    private final MadeArticles made = MadeArticles.of(
            "Head",
            "The mayor said on Monday that the old bridge would be rebuilt before winter, and the harbour master said "
                    + "that nobody had asked him; the ferry, he said, could carry half of the lorries at most.");

    private final Lesson lesson = made.lesson(MadeArticles.recipe(Activity.BLANK, 0));
    private final Printed printed = lesson.printed().get(0);

    @Test
    void the_first_of_two_that_overlap_is_under_the_words_and_the_second_over_them() {
        var lines = drawn(mark("a", 0, "mayor said on"), mark("b", 1, "said on Monday"));

        assertThat(shown(lines.get(1))).startsWith("The |1‹_mayor |2‹_^said on›|^ Monday›| that");
    }

    @Test
    void the_third_of_three_that_overlap_is_a_code_in_the_margin() {
        var lines = drawn(mark("a", 0, "mayor said on"), mark("b", 1, "said on Monday"), mark("c", 2, "on"));

        assertThat(lines.get(1).margin()).containsExactly("3");
        assertThat(shown(lines.get(1))).doesNotContain("3").contains("_^said |_^on›|");
    }

    @Test
    void a_place_is_free_again_after_the_mark_that_had_it() {
        var lines = drawn(mark("a", 0, "mayor"), mark("b", 1, "said"), mark("c", 2, "Monday"));

        assertThat(lines.get(1).margin()).isEmpty();
        assertThat(shown(lines.get(1)))
                .contains("1‹_mayor›", "2‹_said›", "3‹_Monday›")
                .doesNotContain("^");
    }

    @Test
    void a_code_is_repeated_at_the_top_of_a_page_and_nowhere_else() {
        var mark = mark("a", 0, "that the old bridge would be rebuilt before winter, and the harbour master said");
        int second = printed.lines().get(2).number();

        assertThat(begins(LineDrawing.marked(printed, List.of(mark), ROOMY, Set.of())))
                .containsExactly("1");
        assertThat(begins(LineDrawing.marked(printed, List.of(mark), ROOMY, Set.of(second))))
                .containsExactly("1", "…1");
        assertThat(LineDrawing.marked(printed, List.of(mark), ROOMY, Set.of(second))
                        .get(2)
                        .turn())
                .isTrue();
    }

    @Test
    void codes_that_have_no_room_in_a_line_stand_in_the_margin_with_their_brackets() {
        var lines = LineDrawing.marked(
                printed,
                List.of(mark("a", 0, "mayor"), mark("b", 1, "Monday")),
                (line, writing, words, codes) -> false,
                Set.of());

        assertThat(lines.get(1).margin()).containsExactly("1", "2");
        assertThat(shown(lines.get(1)))
                .startsWith("The |_mayor| said on |_Monday| that")
                .doesNotContain("‹", "›");
    }

    @Test
    void whether_codes_have_room_is_asked_with_all_that_would_stand_in_the_line() {
        var asked = new ArrayList<String>();
        LineDrawing.Fitting fitting = (line, writing, words, codes) -> {
            asked.add(String.join(" ", codes));
            return true;
        };

        LineDrawing.marked(printed, List.of(mark("a", 0, "mayor"), mark("b", 1, "said on")), fitting, Set.of());

        assertThat(asked.get(1)).isEqualTo("1‹ › 2‹ ›");
    }

    @Test
    void a_box_has_no_code_and_no_line() {
        var lines = LineDrawing.boxed(printed, List.of(Passage.of(made.find("mayor said"))));

        assertThat(shown(lines.get(1))).startsWith("The |[mayor said]| on Monday");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void runs_are_the_words_of_their_line_and_brackets_close_what_was_opened(long seed) {
        var generated = GeneratedPack.of(seed, false);
        var drawing = Lessons.of(generated.from(), generated.laid());
        for (var article : drawing.printed()) {
            var marks = drawing.answers().stream()
                    .filter(answer -> answer.in().index() == article.index())
                    .map(answer -> new Mark(
                            answer.judgement().id(),
                            answer.look(),
                            answer.judgement().passage()))
                    .toList();
            // Every third line has no room.
            var lines = LineDrawing.marked(
                    article, marks, (line, writing, words, codes) -> line.number() % 3 > 0, Set.of());

            assertThat(lines).hasSameSizeAs(article.lines());
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).runs().stream().map(Run::words).collect(joining()))
                        .isEqualTo(article.text().words(article.lines().get(i).span()));
                assertThat(lines.get(i).runs()).noneMatch(run -> run.words().isEmpty());
            }
            assertThat(begins(lines))
                    .hasSize(lines.stream()
                            .flatMap(line -> line.runs().stream())
                            .mapToInt(Run::ends)
                            .sum());
            assertThat(begins(lines).size()
                            + lines.stream()
                                    .mapToInt(line -> line.margin().size())
                                    .sum())
                    .isEqualTo(marks.size());
        }
    }

    private List<SetLine> drawn(Mark... marks) {
        return LineDrawing.marked(printed, List.of(marks), ROOMY, Set.of());
    }

    private Mark mark(String id, int label, String words) {
        return new Mark(id, looks().get(label), Passage.of(made.find(words)));
    }

    private List<LabelLook> looks() {
        return lesson.known();
    }

    private static List<String> begins(List<SetLine> lines) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .flatMap(run -> run.begins().stream())
                .toList();
    }

    /** Runs apart by a stroke: codes, then {@code _} for a line under, {@code ^} for one over, words, brackets. */
    private static String shown(SetLine line) {
        return line.runs().stream()
                .map(run -> Stream.of(
                                run.begins().stream().map(code -> code + "‹").collect(joining()),
                                run.under() == null ? "" : "_",
                                run.over() == null ? "" : "^",
                                run.boxed() ? "[" + run.words() + "]" : run.words(),
                                run.brackets())
                        .collect(joining()))
                .collect(joining("|"));
    }
}
