package org.stet.article.door;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/**
 * A block as the door would set it.
 *
 * @param span whole lines of the draft's text, in code points
 * @param rule which rule thought so, a key of the message bundle: {@code furniture.share}
 */
public record ProposedBlock(Span span, BlockKind kind, String rule) {

    public Block block() {
        return new Block(span, kind);
    }
}
