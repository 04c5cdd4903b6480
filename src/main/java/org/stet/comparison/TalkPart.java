package org.stet.comparison;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is said about differences, on the compare page.
 *
 * @param open how many differences have a thread that nobody has resolved
 * @param elsewhere threads about what the readings shown do not differ in any more, or not among themselves
 * @param may whether whoever looks may write
 * @param undo what undo would take back, in words; {@code null} for nothing
 * @param redo what redo would do again, in words; {@code null} for nothing
 * @param people who can be called
 * @param letters what the letters stand for, as a word that changes with them; empty where names are shown
 * @param done a sentence that says what was just done; {@code null} for nothing
 * @param lost what somebody wrote about a difference that is not there any more; {@code null} for nothing
 */
public record TalkPart(
        int open,
        List<Thread> elsewhere,
        boolean may,
        @Nullable String undo,
        @Nullable String redo,
        List<Person> people,
        String letters,
        @Nullable String done,
        @Nullable String lost) {

    /** A form that script puts where somebody wants to write. */
    public Draft fresh() {
        return new Draft(UUID.randomUUID(), null, "", null);
    }

    /** Somebody who can be called: by the name shown, or by the letter where names are hidden. */
    public record Person(String value, String name) {}

    /**
     * Comments that answer each other.
     *
     * @param resolved who settled the matter and when, as a sentence; {@code null} while it is open
     * @param version of the first comment
     */
    public record Thread(UUID id, @Nullable String resolved, int version, List<Remark> remarks) {

        public boolean isOpen() {
            return resolved == null;
        }
    }

    /**
     * A comment.
     *
     * @param author by name or letter
     * @param at when it was written, UTC, to the minute
     * @param words as they are shown: with letters for names where names are hidden; empty for one that was withdrawn
     * @param calls whom it calls, by name or letter
     * @param draft the form to change it; {@code null} unless that was asked for
     */
    public record Remark(
            UUID id,
            String author,
            String at,
            boolean edited,
            boolean withdrawn,
            boolean mine,
            String words,
            String calls,
            int version,
            @Nullable Draft draft) {}

    /**
     * A comment that is about to be written.
     *
     * @param id of the new comment, so that a form that is sent twice writes it once
     * @param thread that it answers; {@code null} for a new one
     * @param words so far
     * @param error why it was refused; {@code null} when it was not
     */
    public record Draft(
            UUID id,
            @Nullable UUID thread,
            String words,
            @Nullable String error) {}
}
