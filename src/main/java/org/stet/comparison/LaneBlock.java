package org.stet.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of the article with all readers' tags drawn under its words.
 *
 * @param kind the block's kind
 * @param paragraph its place among the blocks that are no boilerplate, from 1; 0 for boilerplate
 * @param rows how many lines lie under the words
 * @param agreements how many tags all readers made here
 * @param differs whether the readers disagree anywhere in it
 * @param pieces together they are the block's words
 */
public record LaneBlock(String kind, int paragraph, int rows, int agreements, boolean differs, List<LanePiece> pieces) {

    /** About as many characters stand in a line of the text's column. */
    private static final int LINE = 72;

    /** The numbers of lines for which the stylesheet keeps room. */
    private static final int[] ROOM = {1, 2, 3, 4, 6, 8, 12, 16, 24};

    public LaneBlock {
        pieces = List.copyOf(pieces);
    }

    public String words() {
        return pieces.stream().map(LanePiece::words).collect(Collectors.joining());
    }

    /**
     * For about how many lines room is kept while the block is out of sight. A browser that takes a long text for a short one
     * lays out all of it, since it takes all of it to be in sight.
     */
    public int room() {
        var lines = pieces.stream().mapToInt(piece -> piece.words().length()).sum() / LINE + 1;
        return Arrays.stream(ROOM).filter(room -> room >= lines).findFirst().orElse(ROOM[ROOM.length - 1]);
    }

    /**
     * Words on which the same tags lie.
     *
     * @param differences the numbers of the differences about these words, separated by blanks; empty for none
     * @param anchors the numbers of the differences that begin here
     * @param rows the lines under the words, the lowest first
     */
    public record LanePiece(String words, String differences, List<Integer> anchors, List<LaneRow> rows) {

        public LanePiece {
            anchors = List.copyOf(anchors);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One tag under a piece.
     *
     * @param row 0 for the line nearest to the words
     * @param label the label's id
     * @param code the readers' letters and the label's code where the tag begins, else empty
     */
    public record LaneRow(int row, String label, String code) {}
}
