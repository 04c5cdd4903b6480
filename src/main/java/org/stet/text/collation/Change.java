package org.stet.text.collation;

/**
 * Words of the earlier version and what the later one has in their place. Either may be empty, not both: then something
 * was inserted, or taken out. Offsets are code points.
 *
 * @param before first code point in the earlier version
 * @param beforeEnd code point after the last
 * @param after first code point in the later version
 * @param afterEnd code point after the last
 */
public record Change(int before, int beforeEnd, int after, int afterEnd) {

    public boolean isInsertion() {
        return before == beforeEnd;
    }

    public boolean isRemoval() {
        return after == afterEnd;
    }
}
