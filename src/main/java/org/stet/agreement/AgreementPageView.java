package org.stet.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the page about agreement shows.
 *
 * @param refused why what was asked for could not be measured; null if it could
 * @param stylesheet the looks of the labels
 * @param hidden what is measured, as fields of other forms
 * @param figures null when there is nothing to measure
 */
record AgreementPageView(
        ProjectNav nav,
        String stylesheet,
        String query,
        @Nullable String refused,
        Form form,
        List<Field> hidden,
        String standing,
        List<Note> notes,
        @Nullable Figured figures) {

    record Field(String name, String value) {}

    /** @param address leads to what the note is about; null if it leads nowhere */
    record Note(
            String words,
            @Nullable String address,
            @Nullable String link) {}

    record Choice(String value, String name, boolean chosen) {}

    /** The values as they were sent, also where they were refused. */
    record Form(
            List<Choice> readers,
            List<Choice> articles,
            List<Choice> labels,
            List<Choice> units,
            String threshold,
            List<Choice> blind,
            List<Choice> accepted,
            List<Choice> borders) {}

    /**
     * A figure in a table.
     *
     * @param shown the figure; null with a reason
     * @param below its interval or the reason why there is none; empty while nobody has asked
     * @param address of its passages
     */
    record Cell(@Nullable String shown, @Nullable String reason, String below, String address, String standsOn) {}

    /**
     * @param usual what is usual for the label elsewhere; empty where nobody knows
     * @param cells one a column; null where there is no such figure
     */
    record Row(
            String name,
            String code,
            @Nullable String label,
            String labels,
            String usual,
            long spans,
            List<@Nullable Cell> cells,
            String standsOn) {

        Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    record Column(String shortName, String name) {}

    record Table(List<Column> columns, List<Row> rows) {}

    /** A figure in the long table, which is also copied and downloaded. */
    record LongRow(
            String subject,
            String measure,
            String value,
            String low,
            String high,
            String why,
            String unit,
            String threshold,
            String units,
            String readers,
            String articles) {

        List<String> cells() {
            return List.of(subject, measure, value, low, high, why, unit, threshold, units, readers, articles);
        }
    }

    /** @param ordinal null for a question whose answers have no order */
    record AnswerRow(String name, Cell nominal, @Nullable Cell ordinal, String standsOn) {}

    /**
     * @param done figures, of a job at work
     * @param total at least 1, as the element for it wants
     */
    record Progress(UUID job, long done, long total, String said) {}

    record IntervalState(
            String state,
            @Nullable Progress progress,
            @Nullable LocalDate day,
            long seed,
            int draws,
            int anew) {}

    /** @param step of the ramp, 0 to 5 */
    record ConfusionCell(
            long n, int step, boolean same, @Nullable String address, String said) {}

    record ConfusionRow(String name, String code, @Nullable String label, List<ConfusionCell> cells) {}

    record ConfusionTable(String lead, String sentence, List<Head> heads, List<ConfusionRow> rows) {}

    record Head(String name, String code, @Nullable String label) {}

    record Box(int x, int step) {}

    /** @param address of the passages behind its share; {@code null} where all marked alike */
    record Part(String name, String share, @Nullable String address) {}

    /**
     * @param worst the paragraphs with the greatest share, that one first
     * @param parts all paragraphs, in text order: what the boxes show
     */
    record Strip(
            UUID article,
            String title,
            String language,
            String alpha,
            String share,
            int width,
            List<Box> boxes,
            List<Part> worst,
            List<Part> parts,
            String address) {}

    record PairRow(String left, String right, String address, List<@Nullable Cell> cells) {

        PairRow {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    record Closer(
            String name,
            List<Choice> subjects,
            List<Choice> lefts,
            List<Choice> rights,
            List<Column> pairColumns,
            List<PairRow> pairs,
            @Nullable ConfusionTable confusion,
            String whereSentence,
            List<Strip> strips,
            int moreStrips) {}

    record Guideline(String name, String code, String label, String when, String notWhen) {}

    record Fix(long passages, List<Guideline> guidelines, List<PassagePageView.Row> examples, String address) {}

    record Figured(
            IntervalState intervals,
            DotPlot plot,
            String plotSentence,
            Table labels,
            @Nullable Table layers,
            List<LongRow> every,
            List<AnswerRow> answers,
            @Nullable Closer closer,
            @Nullable Fix fix,
            String methods) {

        /** Whether anything is said about what is usual. */
        public boolean anyUsual() {
            return labels.rows().stream().anyMatch(row -> !row.usual().isEmpty());
        }
    }
}
