package org.stet.comparison;

import java.util.List;

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

    public LaneBlock {
        pieces = List.copyOf(pieces);
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
