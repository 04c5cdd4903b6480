package org.stet.sample;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * An article of the sample project with what its readers hold of it.
 *
 * @param published an ISO 8601 date, or {@code null} where the page shows none or none with a year
 * @param story the event that several outlets cover, or {@code null}
 * @param blocks the lines that are no paragraphs
 * @param mentions the words that name a source
 */
record SampleArticle(
        String title,
        String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String url,
        String language,
        @Nullable String story,
        List<KnownBlock> blocks,
        List<KnownMention> mentions,
        List<SampleReading> readings) {

    /** A line, whole, and the id of its kind. */
    record KnownBlock(String words, @Nullable Integer occurrence, String kind) {

        Span in(StoredText text) {
            return new Quoted(words, occurrence).in(text);
        }

        BlockKind blockKind() {
            return BlockKind.of(kind).orElseThrow(() -> new IllegalArgumentException("no kind of block: " + kind));
        }
    }

    record KnownMention(
            String source, String words, @Nullable Integer occurrence) {

        Span in(StoredText text) {
            return new Quoted(words, occurrence).in(text);
        }
    }

    /** Each line that is not empty as a block: a paragraph, unless {@link #blocks} says what else it is. */
    List<Block> blocksOf(StoredText text) {
        var known = blocks.stream()
                .map(block -> new Block(block.in(text), block.blockKind()))
                .toList();
        return lines(text).stream()
                .map(line -> known.stream()
                        .filter(block -> block.span().equals(line))
                        .findFirst()
                        .orElseGet(() -> new Block(line, BlockKind.PARAGRAPH)))
                .toList();
    }

    private static List<Span> lines(StoredText text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        for (var line : text.string().split("\n", -1)) {
            int end = start + line.length();
            if (end > start) {
                lines.add(new Span(text.codePoint(start), text.codePoint(end)));
            }
            start = end + 1;
        }
        return lines;
    }
}
