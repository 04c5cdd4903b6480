package org.stet.handout.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Exercise.Choice;
import org.stet.handout.sheet.Paragraph;

/**
 * A question for a class with its answer.
 *
 * @param key names it in the teacher's edits: made of its kind and its passage, the same at all hint levels
 * @param prompt what is asked
 * @param options to tick; empty where it is answered in words
 * @param room how many lines there are to write on
 * @param answer what the key says
 * @param hints the hint levels at which it is asked: at others it would give away what is to be found, or ask what is told
 * @param choice the same for a screen, {@code null} where it cannot be scored there
 */
public record Question(
        String key,
        Kind kind,
        Paragraph prompt,
        List<Paragraph> options,
        int room,
        List<Paragraph> answer,
        List<Integer> hints,
        @Nullable Choice choice) {

    /** All levels of help. */
    public static final List<Integer> ANY_HINT = List.of(0, 1, 2, 3);

    /** Those at which it is told where passages are, so that a question may name one that is to be found. */
    static final List<Integer> TOLD_WHERE = List.of(2, 3);

    /** What a question is about. */
    public enum Kind {
        COUNT,
        FIND,
        CLASSIFY,
        WHO_SAYS,
        EVIDENCE,
        HEADLINE,
        REWRITE,
        COMPARE,
        /** Talked about, never scored. */
        DISCUSS,
        /** The teacher's own. */
        OWN
    }

    /** A question that is answered in words. */
    static Question open(
            String key, Kind kind, Paragraph prompt, int room, List<Paragraph> answer, List<Integer> hints) {
        return new Question(key, kind, prompt, List.of(), room, answer, hints, null);
    }

    public Question {
        options = List.copyOf(options);
        answer = List.copyOf(answer);
        hints = List.copyOf(hints);
    }
}
