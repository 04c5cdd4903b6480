package org.stet.assignment.giving;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.StorableText;

/**
 * What goes with an article that is given.
 *
 * @param due the last day on which it is in time; {@code null} for no matter when
 * @param note for the reader, 1 to {@value Assignment#LONGEST_NOTE} UTF-16 units; {@code null} for none
 */
record Terms(@Nullable LocalDate due, @Nullable String note) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** Checked, without blanks around the note.
     *
     * @throws ProblemException {@code invalid-request} naming the field that will not do
     */
    static Terms of(@Nullable LocalDate due, @Nullable String note) {
        if (due != null && (due.getYear() < FIRST_YEAR || due.getYear() > LAST_YEAR)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "That is no day on which anything could be due.")
                    .field("due", "A day of the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        var stripped = note == null ? "" : note.replace("\r\n", "\n").strip();
        if (stripped.length() > Assignment.LONGEST_NOTE || !StorableText.isStorable(stripped)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The note is too long, or no text.")
                    .field("note", "At most %d characters.".formatted(Assignment.LONGEST_NOTE));
        }
        return new Terms(due, stripped.isEmpty() ? null : stripped);
    }
}
