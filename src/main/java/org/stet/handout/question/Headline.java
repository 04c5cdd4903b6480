package org.stet.handout.question;

import java.util.List;
import java.util.stream.Stream;

import org.stet.handout.sheet.Paragraph;
import org.stet.handout.wording.Wording;

/** The headline held against the text. */
final class Headline implements Asking {

    @Override
    public Stream<Question> ask(Lesson lesson) {
        if (lesson.printed().stream().allMatch(article -> article.headlines().isEmpty())) {
            return Stream.of();
        }
        var wording = lesson.wording();
        return Stream.of(
                Question.open(
                        "headline:line",
                        Question.Kind.HEADLINE,
                        Paragraph.plain(wording.say("question.headline")),
                        1,
                        answer(wording, "question.headline"),
                        Question.ANY_HINT),
                new Question(
                        "headline:fit",
                        Question.Kind.HEADLINE,
                        Paragraph.plain(wording.say("question.headline.fit")),
                        Stream.of("more", "same", "less")
                                .map(fit -> Paragraph.plain(wording.say("question.headline.fit." + fit)))
                                .toList(),
                        2,
                        answer(wording, "question.headline.fit"),
                        Question.ANY_HINT,
                        null),
                Question.open(
                        "headline:rewrite",
                        Question.Kind.REWRITE,
                        Paragraph.plain(wording.say("question.headline.rewrite")),
                        2,
                        answer(wording, "question.headline.rewrite"),
                        Question.ANY_HINT));
    }

    private static List<Paragraph> answer(Wording wording, String question) {
        return List.of(Paragraph.plain(wording.say(question + ".answer")));
    }
}
