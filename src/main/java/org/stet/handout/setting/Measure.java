package org.stet.handout.setting;

import org.stet.text.BlockKind;

/** What fits in a line. Both figures are in thousandths of the size of running text. */
public interface Measure {

    /** How wide a line of a block of such a kind may be. */
    int of(BlockKind kind);

    /** How wide words are when they are set in one line of such a block. */
    int width(BlockKind kind, String words);
}
