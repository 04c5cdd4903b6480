package org.stet.handout.question;

import java.util.List;
import java.util.stream.Stream;

import org.stet.handout.sheet.Paragraph;

/** Something to write about a passage; open, so that only a person can mark it. */
final class Writing implements Asking {

    private static final int MOST = 3;
    private static final int ROOM = 2;

    private final Question.Kind kind;
    private final String name;
    private final String prompt;

    /**
     * @param name in the question's key
     * @param prompt the wording's key; with {@code .answer} that of what the key says
     */
    Writing(Question.Kind kind, String name, String prompt) {
        this.kind = kind;
        this.name = name;
        this.prompt = prompt;
    }

    @Override
    public Stream<Question> ask(Lesson lesson) {
        var saying = new Saying(lesson);
        return lesson.answers().stream()
                .filter(answer -> kind != Question.Kind.EVIDENCE || isUnbacked(answer))
                .limit(MOST)
                .map(answer -> Question.open(
                        name + ":" + answer.in().index() + ":"
                                + answer.judgement().id(),
                        kind,
                        saying.about(prompt, answer),
                        ROOM,
                        List.of(Paragraph.plain(lesson.wording().say(prompt + ".answer"))),
                        Question.TOLD_WHERE));
    }

    private static boolean isUnbacked(Lesson.Answered answer) {
        return "says-who".equals(answer.judgement().classLabel());
    }
}
