package org.stet.assignment.giving;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.giving.Standing.Person;
import org.stet.http.ProblemException.FieldError;
import org.stet.project.ProjectNav;

/**
 * What the page of assignments shows.
 *
 * @param owner whether the settings are open to whoever looks
 * @param errors why what was sent could not be done
 * @param done what was done just now; null when nothing was
 * @param readers how far each is; empty while nothing is given
 * @param orphans how many assignments are without a reader
 * @param rows the articles of this page
 * @param found how many articles fit the filter
 * @param more where the next page is; null on the last one
 * @param change an id for what the page's single buttons do
 */
record AssignmentsView(
        ProjectNav nav,
        boolean blind,
        boolean owner,
        List<FieldError> errors,
        @Nullable ActView done,
        Progress all,
        List<Progress.OfReader> readers,
        long orphans,
        Given given,
        List<Option> shows,
        List<Option> people,
        List<Row> rows,
        int found,
        @Nullable String more,
        List<ActView> acts,
        UUID change) {

    /**
     * What is in the form.
     *
     * @param due as typed
     * @param note as typed
     */
    record Given(Choice choice, String due, String note) {}

    /** An entry to choose. */
    record Option(String value, String name, boolean chosen) {}

    /**
     * Somebody who has an article.
     *
     * @param state in words
     * @param kind for its looks: done, late or lost; empty for none of them
     */
    record Holder(String name, String state, String kind) {}

    /**
     * An article.
     *
     * @param unasked who has read it without having been asked
     */
    record Row(
            UUID id,
            String title,
            String origin,
            String language,
            int words,
            boolean ticked,
            List<Holder> holders,
            List<Person> unasked,
            int asked,
            int submitted) {}
}
