package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the compare page shows.
 *
 * @param nav the top of the page
 * @param stylesheets the looks of the labels, as the tag sets of both readings have them
 * @param article whose text was read
 * @param title what to call it
 * @param left name of the left reader
 * @param right name of the right reader
 * @param kinds the kinds of difference with their counts, those that occur
 * @param kind the kind that the list is limited to; {@code null} for all
 * @param onlyDifferences whether paragraphs on which both agree are folded
 * @param manualOnly whether accepted suggestions are left out
 * @param anyProposed whether there are any
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
        Side left,
        Side right,
        List<KindCount> kinds,
        @Nullable String kind,
        boolean onlyDifferences,
        boolean manualOnly,
        boolean anyProposed,
        List<Row> rows,
        int total,
        int agreed,
        List<Stretch> blocks) {

    /** A reading: whose, and how many tags, links and answers it has. */
    public record Side(UUID reading, String reader, int count) {}

    /** A kind of difference and how often it occurs. */
    public record KindCount(DifferenceKind kind, int count) {}

    /**
     * A difference in the list.
     *
     * @param paragraph where it begins, 0 where it has no place in the text
     * @param overlap intersection over union of the passages in per cent; {@code null} where there is none to tell
     */
    public record Row(
            int number,
            DifferenceKind kind,
            int paragraph,
            @Nullable Integer overlap,
            List<Cell> left,
            List<Cell> right,
            List<Field> fields) {}

    /**
     * One thing that a reader has in a difference.
     *
     * @param label the label's id, empty for links and answers
     * @param code the label's code, empty for links and answers
     * @param name what was decided
     * @param words the words it was decided about; shortened when there are many
     */
    public record Cell(String label, String code, String name, String words) {}

    /** A field that both fill differently; {@code null} where it is unset. */
    public record Field(
            String name, @Nullable String left, @Nullable String right) {}

    /**
     * A block, or several neighbouring ones that are folded into a line.
     *
     * @param folded whether to fold them
     * @param agreements how many tags both readers made in them
     */
    public record Stretch(boolean folded, int first, int last, int agreements, List<LaneBlock> blocks) {}

    /** Blocks one by one, or with those that agree folded together. */
    static List<Stretch> stretches(List<LaneBlock> blocks, boolean fold) {
        var stretches = new ArrayList<Stretch>();
        var agreeing = new ArrayList<LaneBlock>();
        for (var block : blocks) {
            if (fold && !block.differs()) {
                agreeing.add(block);
                continue;
            }
            addFolded(agreeing, stretches);
            stretches.add(new Stretch(false, block.paragraph(), block.paragraph(), block.agreements(), List.of(block)));
        }
        addFolded(agreeing, stretches);
        return stretches;
    }

    private static void addFolded(List<LaneBlock> agreeing, List<Stretch> stretches) {
        if (agreeing.isEmpty()) {
            return;
        }
        var paragraphs = agreeing.stream()
                .mapToInt(LaneBlock::paragraph)
                .filter(paragraph -> paragraph > 0)
                .summaryStatistics();
        stretches.add(new Stretch(
                true,
                paragraphs.getCount() == 0 ? 0 : paragraphs.getMin(),
                paragraphs.getCount() == 0 ? 0 : paragraphs.getMax(),
                agreeing.stream().mapToInt(LaneBlock::agreements).sum(),
                List.copyOf(agreeing)));
        agreeing.clear();
    }
}
