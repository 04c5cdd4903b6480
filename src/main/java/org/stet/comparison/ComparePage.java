package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.article.Writings;
import org.stet.comparison.board.Pinnable;
import org.stet.project.ProjectNav;

/**
 * What the compare page shows.
 *
 * @param nav the top of the page
 * @param stylesheets the looks of the labels, as the tag sets of the readings have them
 * @param article whose text was read
 * @param title what to call it
 * @param writings how its paragraphs are written, where that is not as most of it is
 * @param sides the readings, in the order in which they are shown
 * @param others the readings of the text that could be shown beside them
 * @param names of the readers, as a list in a sentence
 * @param choice what the list and the text are limited to
 * @param kinds the kinds of difference with their counts, those that occur
 * @param labels that somebody used in a difference, by their names
 * @param anyProposed whether there are accepted suggestions to leave out
 * @param rows the differences in the list
 * @param total how many differences there are in all
 * @param agreed how many annotations, links and answers agree
 * @param blocks the text with its lanes
 * @param map how contested each place is
 * @param talk what is said about the differences
 */
public record ComparePage(
        ProjectNav nav,
        List<String> stylesheets,
        UUID article,
        String title,
        String language,
        String direction,
        Writings writings,
        List<Side> sides,
        List<Side> others,
        String names,
        CompareChoice choice,
        List<KindCount> kinds,
        List<LabelCount> labels,
        boolean anyProposed,
        List<Row> rows,
        int total,
        int agreed,
        List<Stretch> blocks,
        MapView map,
        TalkPart talk) {

    /** As many readings have a column each; of more, those who have the same stand together. */
    static final int COLUMNS = 3;

    /** How many differences a window can show, with some to spare. */
    private static final int FIRST = 16;

    /** Few enough that a slow machine brings them in without anybody feeling it. */
    private static final int GROUP = 40;

    /** The differences that a page opens with: those that come first, or all while somebody writes a comment. */
    public List<Row> firstRows() {
        return rows.stream().anyMatch(Row::isWritten) ? rows : rows.subList(0, Math.min(FIRST, rows.size()));
    }

    /** The differences after those, in groups. */
    public List<List<Row>> laterRows() {
        var groups = new ArrayList<List<Row>>();
        for (var from = firstRows().size(); from < rows.size(); from += GROUP) {
            groups.add(rows.subList(from, Math.min(from + GROUP, rows.size())));
        }
        return groups;
    }

    /** The numbers of the differences in the list, with a space between them. */
    public String numbers() {
        return rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(" "));
    }

    /** Whether each reading has its column in the list. */
    public boolean inColumns() {
        return sides.size() <= COLUMNS;
    }

    /** How many columns the list has. */
    public int columns() {
        return 3 + (inColumns() ? sides.size() : 1);
    }

    /**
     * A reading.
     *
     * @param letter by which its lane is known; empty for one that has none because it is not shown
     * @param reader the name, or the letter's when names are hidden
     * @param count how many tags, links and answers it has; 0 for one that is not shown
     * @param other the page without it, or, for one that is not shown, with it; {@code null} where that cannot be
     */
    public record Side(
            UUID reading,
            String letter,
            String reader,
            int count,
            @Nullable String other) {}

    /** A kind of difference and how often it occurs. */
    public record KindCount(DifferenceKind kind, int count) {}

    /** A label and in how many differences somebody used it. */
    public record LabelCount(String label, String code, String name, int count) {}

    /**
     * A difference in the list.
     *
     * @param key what it is known by in forms
     * @param paragraph where it begins, 0 where it has no place in the text
     * @param overlap the least intersection over union of the passages in per cent; {@code null} where there is none
     * @param sides what each reading has, in the order of the readings
     * @param variants the same, those who have the same together
     * @param threads what is said about it, oldest first
     * @param draft a comment that somebody is about to write here; {@code null} where nobody is
     */
    public record Row(
            int number,
            String key,
            DifferenceKind kind,
            int paragraph,
            @Nullable Integer overlap,
            List<Had> sides,
            List<Variant> variants,
            List<TalkPart.Thread> threads,
            TalkPart.@Nullable Draft draft) {

        /** Whether somebody is writing a comment here, or changing one. */
        boolean isWritten() {
            return draft != null
                    || threads.stream()
                            .flatMap(thread -> thread.remarks().stream())
                            .anyMatch(remark -> remark.draft() != null);
        }

        /** Whether anything is said, or about to be. */
        public boolean talks() {
            return !threads.isEmpty() || draft != null;
        }
    }

    /**
     * What a reading has in a difference.
     *
     * @param fields those that the readings fill differently, as this one fills them; none where it has no tag
     */
    public record Had(List<Cell> cells, List<Field> fields) {}

    /**
     * What some readings have alike in a difference, but for its fields.
     *
     * @param letters of the readings, in their order
     * @param cells none where they have nothing
     */
    public record Variant(List<String> letters, List<Cell> cells, List<VariantField> fields) {}

    /**
     * A field that is filled differently in the difference, as these readings fill it.
     *
     * @param values one where these fill it alike
     */
    public record VariantField(String name, List<VariantValue> values) {

        /** Whether these readings fill it alike. */
        public boolean alike() {
            return values.size() == 1;
        }
    }

    /** How some of these readings fill a field; {@code null} where it is unset. */
    public record VariantValue(
            List<String> letters, @Nullable String value) {}

    /**
     * One thing that a reader has in a difference.
     *
     * @param label the label's id, empty for links and answers
     * @param code the label's code, empty for links and answers
     * @param name what was decided
     * @param words the words it was decided about; shortened when there are many
     * @param ofArticle whether those are the article's, in its language; an answer's are not
     * @param pin what a board can hold of it; {@code null} for links and answers
     */
    public record Cell(
            String label,
            String code,
            String name,
            String words,
            boolean ofArticle,
            @Nullable Pinnable pin) {

        Cell unpinned() {
            return new Cell(label, code, name, words, ofArticle, null);
        }
    }

    /** A field that is filled differently; {@code null} where it is unset. */
    public record Field(String name, @Nullable String value) {}

    /**
     * A block, or several neighbouring ones that are folded into a line.
     *
     * @param folded whether to fold them
     * @param agreements how many tags all readers made in them
     */
    public record Stretch(boolean folded, int first, int last, int agreements, List<LaneBlock> blocks) {}
}
