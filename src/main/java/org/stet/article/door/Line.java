package org.stet.article.door;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;

/**
 * One block of a draft before it has its place in the text.
 *
 * @param text one or more whole lines, never blank
 * @param kind what it seems to be; null where the form of the original does not say
 * @param rule why; a key of the message bundle's {@code rule.*}
 */
record Line(String text, @Nullable BlockKind kind, String rule) {

    static Line of(String text, BlockKind kind, String rule) {
        return new Line(text, kind, rule);
    }
}
