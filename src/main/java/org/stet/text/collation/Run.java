package org.stet.text.collation;

/**
 * Words that both versions have, in a row.
 *
 * @param before first code point in the earlier version
 * @param after first code point in the later version
 * @param length in code points; at least one
 */
public record Run(int before, int after, int length) {

    int beforeEnd() {
        return before + length;
    }

    int afterEnd() {
        return after + length;
    }

    /** The offset in the later version of one in the earlier; it may be the run's end. */
    int carry(int offset) {
        return offset - before + after;
    }
}
