package org.stet.comparison;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the compare page shows.
 *
 * @param nav the top of the page
 * @param stylesheets the looks of the labels, as the tag sets of the readings have them
 * @param article whose text was read
 * @param title what to call it
 * @param sides the readings, in the order in which they are shown
 * @param names of the readers, as a list in a sentence
 * @param choice what the list and the text are limited to
 * @param kinds the kinds of difference with their counts, those that occur
 * @param anyProposed whether there are accepted suggestions to leave out
 * @param rows the differences in the list
 * @param total how many differences there are in all
 * @param agreed how many annotations, links and answers agree
 * @param blocks the text with its lanes
 */
public record ComparePage(
        ProjectNav nav,
        List<String> stylesheets,
        UUID article,
        String title,
        String language,
        String direction,
        List<Side> sides,
        String names,
        CompareChoice choice,
        List<KindCount> kinds,
        boolean anyProposed,
        List<Row> rows,
        int total,
        int agreed,
        List<Stretch> blocks) {

    /**
     * A reading.
     *
     * @param letter by which its lane is known
     * @param reader the name, or the letter's when names are hidden
     * @param count how many tags, links and answers it has
     */
    public record Side(UUID reading, String letter, String reader, int count) {}

    /** A kind of difference and how often it occurs. */
    public record KindCount(DifferenceKind kind, int count) {}

    /**
     * A difference in the list.
     *
     * @param paragraph where it begins, 0 where it has no place in the text
     * @param overlap the least intersection over union of the passages in per cent; {@code null} where there is none
     * @param sides what each reading has, in the order of the readings
     */
    public record Row(
            int number,
            DifferenceKind kind,
            int paragraph,
            @Nullable Integer overlap,
            List<Had> sides) {}

    /**
     * What a reading has in a difference.
     *
     * @param fields those that the readings fill differently, as this one fills them; none where it has no tag
     */
    public record Had(List<Cell> cells, List<Field> fields) {}

    /**
     * One thing that a reader has in a difference.
     *
     * @param label the label's id, empty for links and answers
     * @param code the label's code, empty for links and answers
     * @param name what was decided
     * @param words the words it was decided about; shortened when there are many
     */
    public record Cell(String label, String code, String name, String words) {}

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
