package org.stet.article;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.stet.text.Block;
import org.stet.text.Segments;
import org.stet.text.StoredText;
import org.stet.text.collation.Version;

/**
 * A text version ready to be read: immutable and shared between requests.
 *
 * @param number of the version within its article, from 1
 * @param blocks in text order
 * @param segments word, sentence and quotation borders, in code points
 * @param direction {@code ltr} or {@code rtl}, by the letters of the text
 */
public record ReadText(
        UUID id,
        UUID articleId,
        int number,
        int blocksVersion,
        StoredText text,
        List<Block> blocks,
        Segments segments,
        Locale language,
        String direction) {

    public ReadText {
        blocks = List.copyOf(blocks);
    }

    /** How its parts are written, where that is not as most of it is. */
    public Writings writings() {
        return Writings.of(this);
    }

    /** As much of it as another version is held against. */
    public Version version() {
        return new Version(text, blocks, segments.sentences());
    }
}
