package org.stet.text;

/**
 * A place where blocks do not fit their text.
 *
 * @param at the block, or the line that no block holds
 */
public record BlockProblem(Fault fault, Span at) {

    public enum Fault {
        /** The block ends after the text. */
        OUTSIDE_TEXT,
        /** The block begins before the one in front of it has ended. */
        OUT_OF_ORDER,
        /** The block begins or ends inside a line, or with an empty line. */
        NOT_WHOLE_LINES,
        /** The line is not empty and is in no block. */
        LINE_LEFT_OUT
    }
}
