package org.stet.handout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;

import org.stet.handout.question.Question;
import org.stet.handout.question.Questions;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.recipe.Recipe.Edit;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Paragraph;

class RecipeFormTest {

    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();

    @Test
    void labels_that_were_chosen_stay_when_something_else_is_saved() {
        fields.addAll("labels", "exact-words");
        fields.addAll("usual-labels", "exact-words");

        assertThat(read(List.of("exact-words"), List.of()).labels()).containsExactly("exact-words");
    }

    @Test
    void labels_that_nobody_chose_follow_the_activity() {
        fields.addAll("labels", "exact-words", "retold-words");
        fields.addAll("usual-labels", "retold-words", "exact-words");

        assertThat(read(List.of(), List.of()).labels()).isEmpty();
    }

    @Test
    void a_label_that_is_ticked_no_longer_is_a_choice() {
        fields.addAll("labels", "exact-words");
        fields.addAll("usual-labels", "exact-words", "retold-words");

        assertThat(read(List.of(), List.of()).labels()).containsExactly("exact-words");
    }

    @Test
    void a_question_of_ones_own_that_was_emptied_is_gone() {
        var own = new Edit("own-1", "Who was not asked?", null, false);
        fields.add("q", "own-1");
        fields.add("prompt-0", " ");
        fields.add("ask-0", "true");

        var draft = new Questions.Draft(
                new Question(
                        "own-1",
                        Question.Kind.OWN,
                        Paragraph.plain("Who was not asked?"),
                        List.of(),
                        2,
                        List.of(),
                        List.of(),
                        null),
                "",
                "",
                false);

        assertThat(read(List.of(draft), List.of(), List.of(own)).edits()).isEmpty();
    }

    @Test
    void a_question_that_is_asked_though_it_usually_is_not_stays_asked() {
        var spare = new Questions.Draft(
                new Question(
                        "discuss:5",
                        Question.Kind.DISCUSS,
                        Paragraph.plain("?"),
                        List.of(),
                        2,
                        List.of(),
                        List.of(),
                        null),
                "?",
                "",
                true);
        fields.add("q", "discuss:5");
        fields.add("prompt-0", "?");

        assertThat(read(List.of(spare), List.of(), List.of()).edits()).isEmpty();
        fields.add("ask-0", "true");
        assertThat(read(List.of(spare), List.of(), List.of()).edits())
                .extracting(Edit::dropped)
                .containsExactly(false);
    }

    private Recipe read(List<String> labels, List<Edit> edits) {
        return read(List.of(), labels, edits);
    }

    private Recipe read(List<Questions.Draft> drafts, List<String> labels, List<Edit> edits) {
        var before = new Recipe(
                Activity.WHOSE_WORDS,
                true,
                labels,
                List.of(),
                List.of(new Recipe.Version(1, false)),
                new Layout(Paper.A4, true, true, false, true, true),
                "en",
                Recipe.USUAL_THRESHOLD,
                edits);
        fields.putSingle("set", "class");
        return new RecipeForm(fields, before).read(drafts, 1);
    }
}
