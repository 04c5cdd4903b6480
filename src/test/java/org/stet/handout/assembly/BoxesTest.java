package org.stet.handout.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.handout.question.Question;
import org.stet.handout.question.Questions;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;
import org.stet.text.Passage;
import org.stet.text.Span;

/** A box is there to be asked about. */
class BoxesTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_many_are_drawn_as_are_asked_about(long seed) {
        var generated = GeneratedPack.of(seed, false);

        assertBoxesAreAsked(generated.from(), generated.laid());
    }

    @Test
    void no_more_are_drawn_of_an_article_that_has_more_than_are_asked_about() {
        var from = crowded(List.of());

        assertThat(assertBoxesAreAsked(from, Packing.lay(from))).isEqualTo(10);
    }

    @Test
    void each_level_of_help_gives_who_says_so_another_sheet() {
        var sheets = MadeArticles.of("Vote", "“No,” the mayor said. “Never,” critics said.")
                .says("exact-words", "“No,”", "the mayor")
                .says("exact-words", "“Never,”", "critics")
                .pack(MadeArticles.recipe(Activity.WHO_SAYS_SO, 0, 1, 2, 3))
                .sheets()
                .stream()
                .filter(sheet -> sheet.kind() == Sheet.Kind.WORKSHEET)
                .toList();

        assertThat(sheets).extracting(Sheet::parts).hasSize(4).doesNotHaveDuplicates();
        assertThat(sheets).extracting(BoxesTest::drawn).containsExactly(0L, 0L, 0L, 2L);
    }

    @Test
    void one_is_gone_with_its_question() {
        var usual = crowded(List.of());
        var dropped = Questions.usual(Lessons.of(usual, Packing.lay(usual))).stream()
                .filter(question -> question.kind() == Question.Kind.CLASSIFY)
                .limit(9)
                .map(question -> new Recipe.Edit(question.key(), null, null, true))
                .toList();
        var from = crowded(dropped);

        assertThat(assertBoxesAreAsked(from, Packing.lay(from))).isEqualTo(1);
    }

    /** @return how many there are where there is most help */
    private static long assertBoxesAreAsked(Ingredients from, Laid laid) {
        var sheets = Packing.pack(from, laid, "A pack", "3f2a9c01-1").sheets().stream()
                .filter(sheet -> sheet.kind() == Sheet.Kind.WORKSHEET)
                .toList();
        var lesson = Lessons.of(from, laid);
        long most = 0;
        for (int i = 0; i < sheets.size(); i++) {
            int hint = from.recipe().versions().get(i).hint();
            most = from.recipe().activity() == Activity.WHO_SAYS_SO
                    ? Questions.boxed(lesson, hint).size()
                    : Questions.asked(lesson, hint).stream()
                            .filter(question -> question.kind() == Question.Kind.CLASSIFY)
                            .count();
            assertThat(drawn(sheets.get(i))).as("hint %d", hint).isEqualTo(most);
        }
        return most;
    }

    /** Runs of boxed words, in one line or over several. */
    private static long drawn(Sheet sheet) {
        long boxes = 0;
        for (var part : sheet.parts()) {
            if (part instanceof Part.Article article) {
                var boxed = new ArrayList<Boolean>();
                article.lines().stream()
                        .map(SetLine::runs)
                        .forEach(runs -> runs.stream().map(Run::boxed).forEach(boxed::add));
                boxes += IntStream.range(0, boxed.size())
                        .filter(i -> boxed.get(i) && (i == 0 || !boxed.get(i - 1)))
                        .count();
            }
        }
        return boxes;
    }

    private static Ingredients crowded(List<Recipe.Edit> edits) {
        var made = MadeArticles.of("Headline", "“Never,” he said. ".repeat(14));
        for (int i = 0; i < 14; i++) {
            int start = "Headline\n\n".length() + 18 * i;
            made.judged(MadeArticles.judgement("exact-words", Passage.of(new Span(start, start + 8)), 3, 3, null));
        }
        var recipe = MadeArticles.recipe(Activity.FIND_QUOTES, 3);
        return made.ingredients(new Recipe(
                recipe.activity(),
                recipe.classLabels(),
                recipe.labels(),
                recipe.paragraphs(),
                recipe.versions(),
                recipe.layout(),
                recipe.language(),
                recipe.threshold(),
                edits));
    }
}
