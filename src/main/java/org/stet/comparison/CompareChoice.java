package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody chose to see on the compare page; it stands in the page's address.
 *
 * @param readings in the order in which they were asked for
 * @param kind limits the list to a kind of difference; {@code null} for all
 * @param label limits it to differences in which somebody used this label, by its id; {@code null} for all
 * @param openTalk limits it to differences with a comment that nobody has resolved
 * @param bySeverity puts the gravest differences first instead of following the text
 * @param onlyDifferences folds the paragraphs on which all agree
 * @param manualOnly leaves out what a rule proposed and a reader accepted
 * @param anonymous shows letters in the place of the readers' names
 */
public record CompareChoice(
        List<UUID> readings,
        @Nullable DifferenceKind kind,
        @Nullable String label,
        boolean openTalk,
        boolean bySeverity,
        boolean onlyDifferences,
        boolean manualOnly,
        boolean anonymous) {

    /** More readings than this cannot be told apart under a line. */
    public static final int MOST = CompareResource.LANES;

    public CompareChoice {
        readings = List.copyOf(readings);
    }

    /** The page for these readings with nothing left out. */
    public static CompareChoice of(List<UUID> readings) {
        return new CompareChoice(readings, null, null, false, false, false, false, false);
    }

    /** The address of the page for this choice. */
    public String address() {
        return "/compare?" + readings.stream().map(id -> "reading=" + id).collect(Collectors.joining("&"))
                + (kind == null ? "" : "&kind=" + kind.id())
                + (label == null ? "" : "&label=" + label)
                + (openTalk ? "&comments=open" : "")
                + (bySeverity ? "&order=severity" : "")
                + (onlyDifferences ? "&show=differences" : "")
                + (manualOnly ? "&manual=true" : "")
                + (anonymous ? "&anonymous=true" : "");
    }

    /** The same with another kind. */
    public String ofKind(DifferenceKind other) {
        return limited(other, label, openTalk).address();
    }

    /** The same with all kinds. */
    public String ofAllKinds() {
        return limited(null, label, openTalk).address();
    }

    /** The same with all differences in the list. */
    public String unlimited() {
        return limited(null, null, false).address();
    }

    /** The same with the other choice about comments. */
    public String talking() {
        return limited(kind, label, !openTalk).address();
    }

    private CompareChoice limited(@Nullable DifferenceKind toKind, @Nullable String toLabel, boolean toOpenTalk) {
        return new CompareChoice(
                readings, toKind, toLabel, toOpenTalk, bySeverity, onlyDifferences, manualOnly, anonymous);
    }

    /** The same with the other choice about agreeing paragraphs. */
    public String folding() {
        return new CompareChoice(readings, kind, label, openTalk, bySeverity, !onlyDifferences, manualOnly, anonymous)
                .address();
    }

    /** The same with the other choice about accepted suggestions. */
    public String accepted() {
        return new CompareChoice(readings, kind, label, openTalk, bySeverity, onlyDifferences, !manualOnly, anonymous)
                .address();
    }

    /** The same with the other choice about names. */
    public String naming() {
        return new CompareChoice(readings, kind, label, openTalk, bySeverity, onlyDifferences, manualOnly, !anonymous)
                .address();
    }

    /** The same without one of the readings. */
    public String without(UUID reading) {
        return among(readings.stream().filter(id -> !id.equals(reading)).toList());
    }

    /** The same with a further reading. */
    public String with(UUID reading) {
        var more = new ArrayList<>(readings);
        more.add(reading);
        return among(more);
    }

    private String among(List<UUID> others) {
        return new CompareChoice(others, kind, label, openTalk, bySeverity, onlyDifferences, manualOnly, anonymous)
                .address();
    }
}
