package org.stet.handout.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;

/** How many passages a label has, and in which lines: asked until a hint tells it. */
final class Counting implements Asking {

    @Override
    public Stream<Question> ask(Lesson lesson) {
        return lesson.byLabel().entrySet().stream().flatMap(entry -> {
            var look = entry.getKey();
            var count = Question.open(
                    "count:" + look.id(),
                    Question.Kind.COUNT,
                    Paragraph.plain(lesson.wording().say("question.count", "label", look.name())),
                    1,
                    List.of(Paragraph.of(
                            Inline.strong(Integer.toString(entry.getValue().size())))),
                    List.of(0));
            var lines = entry.getValue().stream()
                    .map(answer -> answer.in().lines(answer.judgement().passage()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            var find = Question.open(
                    "find:" + look.id(),
                    Question.Kind.FIND,
                    Paragraph.plain(lesson.wording().say("question.find", "label", look.name())),
                    1,
                    List.of(Paragraph.of(Inline.strong(lines))),
                    List.of(0, 1));
            return Stream.of(count, find);
        });
    }
}
