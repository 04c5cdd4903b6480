package org.stet.handout.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.stet.handout.sheet.Paragraph;

/** A list of those who speak, to be filled in. */
final class Sources implements Asking {

    private static final int ROOM = 5;

    @Override
    public Stream<Question> ask(Lesson lesson) {
        var names = WhoSays.names(lesson, lesson.answers());
        if (names.isEmpty()) {
            return Stream.of();
        }
        var wording = lesson.wording();
        return Stream.of(Question.open(
                "sources",
                Question.Kind.WHO_SAYS,
                Paragraph.plain(wording.say("question.sources")),
                ROOM,
                List.of(Paragraph.plain(wording.say(
                        "question.sources.answer", Map.of("n", names.size(), "names", String.join(", ", names))))),
                Question.ANY_HINT));
    }
}
