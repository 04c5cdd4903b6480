package org.stet.agreement;

import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.FocusParameters.Focus;
import org.stet.agreement.Passages.Show;
import org.stet.agreement.Passages.Wanted;

/** Which passages behind a figure. */
public class PassageParameters {

    /** For a reader who did not mark what the other did. */
    static final String NONE = "none";

    @RestQuery
    @Parameter(description = "A cell of the confusion matrix: id of the row's label, or `none`")
    public @Nullable String row;

    @RestQuery
    @Parameter(description = "A cell of the confusion matrix: id of the column's label, or `none`")
    public @Nullable String column;

    @RestQuery
    @Parameter(description = "Id of one article")
    public @Nullable String within;

    @RestQuery
    @Parameter(description = "Number of a paragraph of that article, from 1, boilerplate not counted")
    public @Nullable String paragraph;

    @RestQuery
    @Parameter(
            description = "Passages in which all agree wholly, in which they differ, or both",
            schema =
                    @Schema(
                            enumeration = {"all", "differ", "agree"},
                            defaultValue = "all"))
    public @Nullable String show;

    Wanted wanted(Focus focus) {
        int rowCategory = category("row", row, focus.subject());
        int columnCategory = category("column", column, focus.subject());
        if (rowCategory < 0 != columnCategory < 0) {
            throw AskedParameters.refused(rowCategory < 0 ? "row" : "column", "A cell has a row and a column.");
        }
        return new Wanted(
                focus,
                rowCategory,
                columnCategory,
                within == null || within.isBlank() ? null : AskedParameters.id("within", within),
                number(),
                shown(show));
    }

    private static int category(String field, @Nullable String label, Subject subject) {
        if (label == null || label.isBlank()) {
            return -1;
        }
        int category = label.equals(NONE) ? 0 : subject.category(label);
        if (category == 0 && !label.equals(NONE)) {
            throw AskedParameters.refused(field, "Is a label of what is looked at, or none.");
        }
        return category;
    }

    private int number() {
        if (paragraph == null || paragraph.isBlank()) {
            return 0;
        }
        try {
            int number = Integer.parseInt(paragraph);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw AskedParameters.refused("paragraph", "Is a number from 1.");
    }

    static Show shown(@Nullable String show) {
        if (show == null || show.isBlank()) {
            return Show.ALL;
        }
        try {
            return Show.valueOf(show.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw AskedParameters.refused("show", "Is all, differ or agree.");
        }
    }
}
