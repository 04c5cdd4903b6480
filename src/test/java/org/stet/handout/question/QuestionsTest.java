package org.stet.handout.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.handout.assembly.MadeArticles.edited;
import static org.stet.handout.assembly.MadeArticles.recipe;
import static org.stet.handout.question.Question.Kind.CLASSIFY;
import static org.stet.handout.question.Question.Kind.COUNT;
import static org.stet.handout.question.Question.Kind.DISCUSS;
import static org.stet.handout.question.Question.Kind.FIND;
import static org.stet.handout.question.Question.Kind.REWRITE;
import static org.stet.handout.question.Question.Kind.WHO_SAYS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.stet.handout.assembly.MadeArticles;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;

class QuestionsTest {

    private static final Recipe.Edit OWN = new Recipe.Edit("own-1", "Who was not asked?", "The boatmen.", false);

    private static MadeArticles bridge() {
        return MadeArticles.of(
                        "Bridge vote splits council",
                        "“We will rebuild it,” the mayor said. “Nobody will be cut off,” she added on Monday.",
                        "Critics said the plan was reckless. A count of the harbour shows 300 boats a day.",
                        "No study has shown that it can be done. The shameful plan comes to the vote in May.")
                .says("exact-words", "“We will rebuild it,”", "the mayor")
                .says("exact-words", "“Nobody will be cut off,”", "The  Mayor")
                .says("retold-words", "the plan was reckless", "critics")
                .says("backed-up", "300 boats a day")
                .says("writers-view", "shameful")
                .contested("says-who", "No study has shown that it can be done.");
    }

    @Test
    void what_is_to_be_found_is_asked_until_a_hint_tells_it() {
        var lesson = bridge().lesson(recipe(Activity.FIND_QUOTES, 0, 1, 2, 3));

        assertThat(kinds(lesson, 0)).containsExactly(COUNT, FIND);
        assertThat(kinds(lesson, 1)).containsExactly(FIND);
        assertThat(kinds(lesson, 2)).containsOnly(WHO_SAYS);
        assertThat(kinds(lesson, 3)).containsExactly(CLASSIFY, CLASSIFY, CLASSIFY, WHO_SAYS, WHO_SAYS);
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void no_question_names_an_answer_to_those_who_still_have_to_find_it(Activity activity) {
        var lesson = bridge().lesson(recipe(activity, 0));
        if (Stream.of(Activity.WHO_SAYS_SO, Activity.TWO_OUTLETS).toList().contains(activity)) {
            return;
        }

        for (int hint = 0; hint <= 1; hint++) {
            var asked = Questions.asked(lesson, hint).stream()
                    .map(question -> words(question.prompt()))
                    .collect(Collectors.joining("\n"));
            assertThat(lesson.answers()).allSatisfy(answer -> assertThat(asked)
                    .doesNotContain(answer.in().text().exact(answer.judgement().passage())));
        }
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void keys_are_unique_and_the_same_whatever_help_the_versions_give(Activity activity) {
        var keys = keys(Questions.usual(bridge().lesson(recipe(activity, 0))));

        assertThat(keys).doesNotHaveDuplicates();
        for (int hint = 1; hint <= 3; hint++) {
            assertThat(keys(Questions.usual(bridge().lesson(recipe(activity, hint, 0)))))
                    .isEqualTo(keys);
        }
    }

    @Test
    void the_teacher_orders_rewords_drops_and_adds() {
        var edits = edited(
                recipe(Activity.FIND_QUOTES, 0),
                new Recipe.Edit("find:exact-words", "Where does somebody speak?", "Look at line 2.", false),
                OWN,
                new Recipe.Edit("count:exact-words", null, null, true),
                new Recipe.Edit("gone:0:away@1-2", "Nothing asks this any more.", null, false));

        var asked = Questions.asked(bridge().lesson(edits), 0);

        assertThat(keys(asked)).containsExactly("find:exact-words", "own-1");
        assertThat(asked)
                .extracting(question -> words(question.prompt()))
                .containsExactly("Where does somebody speak?", "Who was not asked?");
        assertThat(asked)
                .extracting(question -> words(question.answer().get(0)))
                .containsExactly("Look at line 2.", "The boatmen.");
    }

    @Test
    void the_teachers_words_are_also_those_on_the_screen() {
        var key =
                keys(choices(bridge().lesson(recipe(Activity.FIND_QUOTES, 3)))).get(0);
        var lesson = bridge().lesson(edited(
                recipe(Activity.FIND_QUOTES, 3), new Recipe.Edit(key, "What is this?", "See the marks.", false)));

        var choice = Objects.requireNonNull(choices(lesson).get(0).choice());

        assertThat(words(choice.prompt())).isEqualTo("What is this?");
        assertThat(words(choice.why())).isEqualTo("See the marks.");
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void what_readers_differ_on_is_talked_about_and_never_scored(Activity activity) {
        var lesson = bridge().lesson(recipe(activity, 0, 3));
        var contested = "No study has shown that it can be done.";

        assertThat(lesson.answers()).noneMatch(answer -> passage(answer).equals(contested));
        assertThat(lesson.boxes()).noneMatch(box -> passage(box).equals(contested));
        assertThat(choices(lesson))
                .noneMatch(question -> choice(question).passage().equals(contested));
        assertThat(Questions.usual(lesson).stream()
                        .filter(question -> words(question.prompt()).contains(contested)))
                .allMatch(question -> question.kind() == DISCUSS && question.choice() == null);
    }

    @Test
    void the_discussion_tells_what_all_readers_say() {
        var discussed = Questions.usual(bridge().lesson(recipe(Activity.FACT_OR_VIEW, 0))).stream()
                .filter(question -> question.kind() == DISCUSS)
                .toList();

        assertThat(discussed).hasSize(1);
        assertThat(discussed.get(0).answer())
                .extracting(QuestionsTest::words)
                .containsExactly(
                        "1 of 3 readers: 4 Says who? Could be checked, but we are not told by whom or from where.",
                        "2 of 3 readers: no tag");
    }

    @Test
    void of_many_passages_on_which_readers_differ_a_teacher_can_ask_about_each_and_four_are_asked() {
        var made = MadeArticles.of(
                "Head",
                IntStream.range(0, 6).mapToObj(i -> "Plan " + i + " is bad.").collect(Collectors.joining(" ")));
        IntStream.range(0, 6).forEach(i -> made.contested("writers-view", "Plan " + i + " is bad."));
        var usual = recipe(Activity.LOADED_WORDS, 0);

        var drafts = Questions.drafts(made.lesson(usual));

        assertThat(drafts).extracting(Questions.Draft::dropped).containsExactly(false, false, false, false, true, true);
        assertThat(Questions.asked(made.lesson(usual), 0)).hasSize(4);
        var last = drafts.get(5).question().key();
        var edits = edited(usual, new Recipe.Edit(last, null, null, false));
        assertThat(keys(Questions.asked(made.lesson(edits), 0))).hasSize(5).contains(last);
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void a_choice_has_options_unlike_each_other_and_its_answer_among_them(Activity activity) {
        for (var question : choices(bridge().lesson(recipe(activity, 3)))) {
            var options = choice(question).options().stream()
                    .map(QuestionsTest::words)
                    .map(option -> option.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " "))
                    .toList();
            assertThat(options).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(question.options()).isEqualTo(choice(question).options());
            assertThat(choice(question).id()).isEqualTo(question.key());
        }
    }

    @Test
    void a_box_without_a_label_of_the_lesson_is_answered_with_none_of_these() {
        var classified = choices(bridge().lesson(recipe(Activity.FIND_QUOTES, 3))).stream()
                .filter(question -> question.kind() == CLASSIFY)
                .map(QuestionsTest::choice)
                .toList();

        assertThat(classified)
                .extracting(choice ->
                        choice.passage() + " " + words(choice.options().get(choice.right())))
                .containsExactly(
                        "“We will rebuild it,” 1 Exact words",
                        "“Nobody will be cut off,” 1 Exact words",
                        "the plan was reckless none of these");
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void the_answer_to_a_box_begins_with_the_option_that_is_right(Activity activity) {
        for (var question : choices(bridge().lesson(recipe(activity, 3)))) {
            var right = words(choice(question).options().get(choice(question).right()));

            assertThat(words(question.answer().get(0))).startsWith(right);
            assertThat(words(choice(question).why())).startsWith(right);
        }
    }

    @Test
    void words_that_two_labels_of_the_lesson_fit_stand_in_no_box() {
        var lesson = bridge().says("says-who", "300 boats a day").lesson(recipe(Activity.FACT_OR_VIEW, 3));

        assertThat(lesson.answers()).hasSize(3);
        assertThat(lesson.boxes()).extracting(QuestionsTest::passage).doesNotContain("300 boats a day");
    }

    @Test
    void what_overlaps_an_answer_in_no_box_is_no_box_without_a_label() {
        var lesson = MadeArticles.of("Head", "A count shows 300 boats a day. The plan is shameful.")
                .says("backed-up", "300 boats a day")
                .says("says-who", "300 boats a day")
                .says("retold-words", "boats a day")
                .says("writers-view", "shameful")
                .lesson(recipe(Activity.FACT_OR_VIEW, 3));

        assertThat(lesson.boxes()).extracting(QuestionsTest::passage).containsExactly("shameful");
    }

    @Test
    void boxes_do_not_overlap() {
        var lesson = bridge().says("backed-up", "A count of the harbour shows 300")
                .says("retold-words", "harbour shows 300 boats")
                .lesson(recipe(Activity.FACT_OR_VIEW, 3));
        var boxes = lesson.boxes();

        assertThat(IntStream.range(1, boxes.size())).allMatch(i -> !boxes.get(i - 1)
                .judgement()
                .passage()
                .overlaps(boxes.get(i).judgement().passage()));
        assertThat(boxes).extracting(QuestionsTest::passage).doesNotContain("harbour shows 300 boats");
    }

    @Test
    void names_that_differ_in_capitals_and_blanks_are_one_option() {
        var lesson = bridge().lesson(recipe(Activity.WHO_SAYS_SO, 0));

        var asked = choices(lesson);

        assertThat(asked).hasSize(3);
        assertThat(asked).allSatisfy(question -> assertThat(choice(question).options())
                .extracting(QuestionsTest::words)
                .containsExactly("critics", "the mayor"));
        assertThat(asked).extracting(question -> choice(question).right()).containsExactly(1, 1, 0);
    }

    @Test
    void with_one_source_who_says_so_is_open() {
        var lesson = MadeArticles.of("Head", "“No,” she said. “Never,” she said.")
                .says("exact-words", "“No,”", "she")
                .says("exact-words", "“Never,”", "she")
                .lesson(recipe(Activity.WHO_SAYS_SO, 0));

        assertThat(Questions.usual(lesson).stream()
                        .filter(question -> question.key().startsWith("who:")))
                .hasSize(2)
                .allMatch(question -> question.options().isEmpty() && question.choice() == null);
    }

    @Test
    void five_names_are_offered_of_many_and_the_right_one_is_among_them() {
        var paragraph = IntStream.range(0, 9)
                .mapToObj(i -> "“No " + i + ",” said " + i + ".")
                .collect(Collectors.joining(" "));
        var made = MadeArticles.of("Head", paragraph);
        IntStream.range(0, 9).forEach(i -> made.says("exact-words", "“No " + i + ",”", "Speaker " + i));

        var asked = choices(made.lesson(recipe(Activity.WHO_SAYS_SO, 0)));

        for (int i = 0; i < asked.size(); i++) {
            var choice = choice(asked.get(i));
            assertThat(choice.options()).hasSize(5);
            assertThat(words(choice.options().get(choice.right()))).isEqualTo("Speaker " + i);
        }
    }

    @Test
    void two_outlets_are_compared_by_who_speaks_in_which() {
        var lesson = bridge().and(
                        "Harbour bridge to go",
                        "“It is over,” the harbour master said. The Mayor: “We will rebuild it.”")
                .says("exact-words", "“It is over,”", "the harbour master")
                .says("exact-words", "“We will rebuild it.”", "The mayor")
                .lesson(recipe(Activity.TWO_OUTLETS, 0));

        var asked = Questions.asked(lesson, 0).stream()
                .filter(question -> question.key().startsWith("compare:"))
                .limit(3)
                .map(question ->
                        words(question.prompt()) + " " + words(question.answer().get(0)));

        assertThat(asked)
                .containsExactly(
                        "Who speaks in both articles? the mayor",
                        "Who speaks only in the first article? critics",
                        "Who speaks only in the second article? the harbour master");
    }

    @Test
    void two_outlets_in_which_no_source_is_named_are_compared_by_their_headlines() {
        var lesson = MadeArticles.of("Vote", "“No,” she said.")
                .says("exact-words", "“No,”")
                .and("Bridge", "“Yes,” he said.")
                .says("exact-words", "“Yes,”")
                .lesson(recipe(Activity.TWO_OUTLETS, 0));

        assertThat(keys(Questions.usual(lesson))).containsExactly("compare:headlines");
    }

    @Test
    void open_questions_about_a_passage_name_its_line_and_its_words() {
        var rewrite = Questions.usual(bridge().lesson(recipe(Activity.LOADED_WORDS, 2))).stream()
                .filter(question -> question.kind() == REWRITE)
                .toList();

        assertThat(rewrite)
                .extracting(question -> words(question.prompt()))
                .containsExactly("Line 6: write this again in plain words that take no side. shameful");
    }

    @Test
    void hostile_names_of_sources_are_options_like_others() {
        var hostile = List.of("", "   ", "\u0000", "</script>", "{n}", "'", "a\u0301", "á", "\u202Eevil");
        var made = MadeArticles.of(
                "Head",
                IntStream.range(0, hostile.size())
                        .mapToObj(i -> "“No " + i + ",” " + i + ".")
                        .collect(Collectors.joining(" ")));
        IntStream.range(0, hostile.size()).forEach(i -> made.says("exact-words", "“No " + i + ",”", hostile.get(i)));

        var lesson = made.lesson(recipe(Activity.WHO_SAYS_SO, 0));

        assertThat(choices(lesson)).isNotEmpty().allSatisfy(question -> assertThat(
                        choice(question).options())
                .extracting(QuestionsTest::words)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank));
    }

    private static List<Question.Kind> kinds(Lesson lesson, int hint) {
        return Questions.asked(lesson, hint).stream().map(Question::kind).toList();
    }

    private static List<String> keys(List<Question> questions) {
        return questions.stream().map(Question::key).toList();
    }

    private static List<Question> choices(Lesson lesson) {
        return Questions.edited(lesson).stream()
                .filter(question -> question.choice() != null)
                .toList();
    }

    private static Exercise.Choice choice(Question question) {
        return Objects.requireNonNull(question.choice());
    }

    private static String passage(Lesson.Answered answered) {
        return answered.in().text().exact(answered.judgement().passage());
    }

    private static String words(Paragraph paragraph) {
        return paragraph.inlines().stream().map(Inline::words).collect(Collectors.joining());
    }
}
