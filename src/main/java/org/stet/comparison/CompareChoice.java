package org.stet.comparison;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody chose to see on the compare page; it stands in the page's address.
 *
 * @param readings in the order in which they are shown
 * @param kind limits the list to a kind of difference; {@code null} for all
 * @param onlyDifferences folds the paragraphs on which all agree
 * @param manualOnly leaves out what a rule proposed and a reader accepted
 * @param anonymous shows letters in the place of the readers' names
 */
public record CompareChoice(
        List<UUID> readings,
        @Nullable DifferenceKind kind,
        boolean onlyDifferences,
        boolean manualOnly,
        boolean anonymous) {

    public CompareChoice {
        readings = List.copyOf(readings);
    }

    /** The address of the page for this choice, from the question mark on. */
    public String query() {
        return "?" + readings.stream().map(id -> "reading=" + id).collect(Collectors.joining("&"))
                + (kind == null ? "" : "&kind=" + kind.id())
                + (onlyDifferences ? "&show=differences" : "")
                + (manualOnly ? "&manual=true" : "")
                + (anonymous ? "&anonymous=true" : "");
    }

    /** The same with another kind. */
    public String ofKind(DifferenceKind other) {
        return new CompareChoice(readings, other, onlyDifferences, manualOnly, anonymous).query();
    }

    /** The same with all kinds. */
    public String ofAllKinds() {
        return new CompareChoice(readings, null, onlyDifferences, manualOnly, anonymous).query();
    }

    /** The same with the other choice about agreeing paragraphs. */
    public String folding() {
        return new CompareChoice(readings, kind, !onlyDifferences, manualOnly, anonymous).query();
    }

    /** The same with the other choice about accepted suggestions. */
    public String accepted() {
        return new CompareChoice(readings, kind, onlyDifferences, !manualOnly, anonymous).query();
    }

    /** The same with the other choice about names. */
    public String naming() {
        return new CompareChoice(readings, kind, onlyDifferences, manualOnly, !anonymous).query();
    }
}
