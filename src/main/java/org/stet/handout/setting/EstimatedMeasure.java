package org.stet.handout.setting;

import org.stet.text.BlockKind;

/**
 * Lines of one length for all blocks, filled by a table of widths.
 *
 * @param length of a line, in thousandths of the type size
 */
record EstimatedMeasure(int length) implements Measure {

    @Override
    public int of(BlockKind kind) {
        return length;
    }

    @Override
    public int width(BlockKind kind, String words) {
        return (int) Math.ceil(factor(kind) * CharacterWidths.of(words));
    }

    /** Headlines are set larger and bold, so fewer characters fit. */
    private static double factor(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> 1.42;
            case HEADING -> 1.08;
            case QUOTATION, LIST_ITEM -> 1.06;
            case STANDFIRST, BYLINE, PARAGRAPH, CAPTION, BOILERPLATE -> 1;
        };
    }
}
