package org.stet.handout.setting;

import org.stet.text.BlockKind;
import org.stet.text.Span;

/**
 * One line of a sheet.
 *
 * @param number from 1, counted through the whole article
 * @param block the index of its block among those printed, from 0
 * @param kind the block's kind
 * @param first whether it is its block's first line
 * @param last whether it is its block's last line
 * @param span its code points in the text, blanks at its end included
 */
public record TextLine(int number, int block, BlockKind kind, boolean first, boolean last, Span span) {}
