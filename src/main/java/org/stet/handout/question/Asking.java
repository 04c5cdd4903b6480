package org.stet.handout.question;

import java.util.stream.Stream;

/** Makes the questions of one kind. */
interface Asking {

    Stream<Question> ask(Lesson lesson);
}
