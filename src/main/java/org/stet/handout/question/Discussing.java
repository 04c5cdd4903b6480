package org.stet.handout.question;

import java.util.stream.Stream;

/** Passages on which readers differ: what a class can talk about, with all that was said of them in the key. */
final class Discussing implements Asking {

    /** How many are asked unless the teacher asks for more. */
    static final int USUAL = 4;

    @Override
    public Stream<Question> ask(Lesson lesson) {
        var saying = new Saying(lesson);
        return lesson.contested().stream()
                .map(contested -> Question.open(
                        "discuss:" + contested.in().index() + ":"
                                + contested.judgement().id(),
                        Question.Kind.DISCUSS,
                        saying.about(
                                contested.judgement().readers() == 1 ? "question.discuss.unsure" : "question.discuss",
                                contested),
                        2,
                        saying.views(contested),
                        Question.ANY_HINT));
    }
}
