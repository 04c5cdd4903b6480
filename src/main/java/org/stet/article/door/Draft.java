package org.stet.article.door;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.text.Block;
import org.stet.text.Normalised;
import org.stet.text.StoredText;

/**
 * An article before anybody saved it.
 *
 * @param text what would be stored
 * @param blocks each non-empty line of {@code text} in one
 * @param found what the original says of the article
 * @param source how the words got out of the original
 * @param titleAdded the title that was put before the text, which lacked it; null if none was
 */
public record Draft(
        StoredText text,
        List<ProposedBlock> blocks,
        Found found,
        Source source,
        @Nullable String titleAdded) {

    /** The rule of a title that was put before the text. */
    public static final String TITLE_ADDED = "title-added";

    /** Which reader read the original. */
    public enum Reader {
        PLAIN_TEXT,
        CLIPBOARD,
        MARKDOWN,
        WEB_PAGE,
        WORD;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether the map leads to the original's own characters, or to the words that were taken out of it. */
        public boolean mapsOriginal() {
            return this == PLAIN_TEXT;
        }
    }

    /**
     * How the words got out of the original.
     *
     * @param normalised the words without an added title; its map leads to the original, or to the words extracted from
     *     it where {@link Reader#mapsOriginal} says no
     * @param charset in which the original was read
     * @param guessed whether nothing named the charset
     * @param undecodable byte sequences that mean nothing in it
     */
    public record Source(Reader reader, Normalised normalised, String charset, boolean guessed, int undecodable) {}

    public Draft {
        blocks = List.copyOf(blocks);
    }

    public List<Block> plainBlocks() {
        return blocks.stream().map(ProposedBlock::block).toList();
    }
}
