package org.stet.handout.question;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;

/** Two articles about one event: who speaks in which, and how their headlines differ. */
final class Outlets implements Asking {

    @Override
    public Stream<Question> ask(Lesson lesson) {
        if (lesson.printed().size() < 2) {
            return Stream.of();
        }
        return Stream.concat(speakers(lesson), Stream.of(headlines(lesson)));
    }

    /** Where no source is named in either article, that nobody speaks would be a wrong answer. */
    private static Stream<Question> speakers(Lesson lesson) {
        var first = names(lesson, 0);
        var second = names(lesson, 1);
        if (first.isEmpty() && second.isEmpty()) {
            return Stream.of();
        }
        var both = shared(lesson, first, second);
        var wording = lesson.wording();
        return Stream.of(
                question(lesson, 0, "both", wording.say("question.compare.both"), both),
                question(
                        lesson,
                        0,
                        "first",
                        wording.say("question.compare.only", "which", "first"),
                        without(first, both)),
                question(
                        lesson,
                        1,
                        "second",
                        wording.say("question.compare.only", "which", "second"),
                        without(second, shared(lesson, second, first))));
    }

    private static Question headlines(Lesson lesson) {
        return Question.open(
                "compare:headlines",
                Question.Kind.COMPARE,
                Paragraph.plain(lesson.wording().say("question.compare.headlines")),
                3,
                List.of(Paragraph.plain(lesson.wording().say("question.compare.headlines.answer"))),
                Question.ANY_HINT);
    }

    /** Those of the first whom the second names too, whether in capitals or not. */
    private static List<String> shared(Lesson lesson, List<String> first, List<String> second) {
        var named = new TreeSet<>(WhoSays.byName(lesson));
        named.addAll(second);
        return first.stream().filter(named::contains).toList();
    }

    private static List<String> without(List<String> names, List<String> some) {
        return names.stream().filter(name -> !some.contains(name)).toList();
    }

    /** @param article the one that the names are taken from */
    private static Question question(Lesson lesson, int article, String which, String prompt, List<String> names) {
        return Question.open(
                "compare:" + which,
                Question.Kind.COMPARE,
                Paragraph.plain(prompt),
                2,
                List.of(named(lesson, article, names)),
                Question.ANY_HINT);
    }

    private static Paragraph named(Lesson lesson, int article, List<String> names) {
        if (names.isEmpty()) {
            return Paragraph.plain(lesson.wording().say("question.compare.nobody"));
        }
        var inlines = new ArrayList<Inline>();
        for (var name : names) {
            if (!inlines.isEmpty()) {
                inlines.add(Inline.plain(", "));
            }
            inlines.add(Inline.quoted(name, lesson.printed().get(article).writing()));
        }
        return new Paragraph(inlines);
    }

    private static List<String> names(Lesson lesson, int article) {
        return WhoSays.names(
                lesson,
                lesson.answers().stream()
                        .filter(answer -> answer.in().index() == article)
                        .toList());
    }
}
