package org.stet.handout.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;

/** The questions of a pack, in the order in which they are asked. */
public final class Questions {

    private Questions() {}

    /** Those that the activity gives, whatever the teacher made of them, also those that are not asked by themselves. */
    public static List<Question> usual(Lesson lesson) {
        return Stream.concat(asking(lesson.recipe().activity()), Stream.of(new Discussing()))
                .flatMap(asking -> asking.ask(lesson))
                .toList();
    }

    /** Those that are asked at a hint level, as the teacher ordered and worded them. */
    public static List<Question> asked(Lesson lesson, int hint) {
        return edited(lesson).stream()
                .filter(question -> question.hints().contains(hint))
                .toList();
    }

    /**
     * The passages that stand in boxes at a hint level: those that are asked about, in text order. A box that nobody asks
     * about would be searched for in the questions.
     */
    public static List<Lesson.Answered> boxed(Lesson lesson, int hint) {
        var asked = asked(lesson, hint).stream().map(Question::key).collect(Collectors.toSet());
        boolean bySource = lesson.recipe().activity() == Activity.WHO_SAYS_SO && hint == Recipe.Version.MOST_HELP;
        return lesson.boxes().stream()
                .filter(box -> asked.contains(bySource ? WhoSays.key(box) : Classifying.key(box)))
                .toList();
    }

    /** All of them, with the teacher's words and in the teacher's order, at whatever hint level they are asked. */
    public static List<Question> edited(Lesson lesson) {
        var usual = new LinkedHashMap<String, Question>();
        usual(lesson).forEach(question -> usual.put(question.key(), question));
        var edited = new ArrayList<Question>();
        for (var edit : lesson.recipe().edits()) {
            var question = edit.isOwn() ? own(edit) : usual.remove(edit.key());
            if (question != null && !edit.dropped()) {
                edited.add(worded(question, edit));
            }
        }
        var spare = spare(lesson);
        usual.values().stream()
                .filter(question -> !spare.contains(question.key()))
                .forEach(edited::add);
        return edited;
    }

    /**
     * A question as a teacher edits it.
     *
     * @param usual what it asks without the teacher's words; empty for the teacher's own
     * @param usualAnswer what the key says without them, in one line
     * @param dropped whether it is not asked
     */
    public record Draft(Question question, String usual, String usualAnswer, boolean dropped) {}

    /** All of them, in the teacher's order, also those that are not asked. */
    public static List<Draft> drafts(Lesson lesson) {
        var usual = new LinkedHashMap<String, Question>();
        usual(lesson).forEach(question -> usual.put(question.key(), question));
        var drafts = new ArrayList<Draft>();
        for (var edit : lesson.recipe().edits()) {
            var question = edit.isOwn() ? own(edit) : usual.remove(edit.key());
            if (question != null) {
                var asUsual = edit.isOwn() ? "" : words(List.of(question.prompt()));
                var answer = edit.isOwn() ? "" : words(question.answer());
                drafts.add(new Draft(worded(question, edit), asUsual, answer, edit.dropped()));
            }
        }
        var spare = spare(lesson);
        usual.values()
                .forEach(question -> drafts.add(new Draft(
                        question,
                        words(List.of(question.prompt())),
                        words(question.answer()),
                        spare.contains(question.key()))));
        return drafts;
    }

    /** Those that only a teacher's edit brings onto a sheet, by their keys: a lesson has time for a few discussions. */
    private static Set<String> spare(Lesson lesson) {
        return new Discussing()
                .ask(lesson)
                .skip(Discussing.USUAL)
                .map(Question::key)
                .collect(Collectors.toSet());
    }

    /** Paragraphs in one line, without their looks. */
    public static String words(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.inlines().stream().map(Inline::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<Asking> asking(Activity activity) {
        return switch (activity) {
            case FIND_QUOTES -> Stream.of(new Counting(), new Classifying(), new WhoSays(Question.TOLD_WHERE));
            case WHOSE_WORDS ->
                Stream.of(
                        new Counting(),
                        new Classifying(),
                        new Writing(Question.Kind.REWRITE, "retell", "question.retell"));
            case FACT_OR_VIEW ->
                Stream.of(
                        new Counting(),
                        new Classifying(),
                        new Writing(Question.Kind.EVIDENCE, "evidence", "question.evidence"));
            case WHO_SAYS_SO -> Stream.of(new WhoSays(Question.ANY_HINT), new Sources());
            case LOADED_WORDS ->
                Stream.of(
                        new Counting(),
                        new Classifying(),
                        new Writing(Question.Kind.REWRITE, "rewrite", "question.rewrite"));
            case HEADLINE -> Stream.of(new Headline());
            case TWO_OUTLETS -> Stream.of(new Outlets(), new WhoSays(Question.ANY_HINT));
            case BLANK -> Stream.of();
        };
    }

    private static Question own(Recipe.Edit edit) {
        return Question.open(edit.key(), Question.Kind.OWN, Paragraph.plain("–"), 2, List.of(), Question.ANY_HINT);
    }

    private static Question worded(Question question, Recipe.Edit edit) {
        var prompt = said(edit.prompt());
        var answer = said(edit.answer());
        var choice = question.choice();
        return new Question(
                question.key(),
                question.kind(),
                prompt.orElse(question.prompt()),
                question.options(),
                question.room(),
                answer.map(List::of).orElse(question.answer()),
                question.hints(),
                choice == null ? null : choice.worded(prompt.orElse(choice.prompt()), answer.orElse(choice.why())));
    }

    private static Optional<Paragraph> said(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Paragraph::plain);
    }
}
