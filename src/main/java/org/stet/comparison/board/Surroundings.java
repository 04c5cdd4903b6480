package org.stet.comparison.board;

import org.stet.article.ReadText;
import org.stet.comparison.quotation.ComparedText;
import org.stet.text.Block;
import org.stet.text.Passage;
import org.stet.text.Span;

/** What stands around a passage in its paragraph, cut between words where it is long. */
final class Surroundings {

    /** Code points on either side. */
    private static final int LONGEST = 140;

    private static final String MORE = "…";

    private Surroundings() {}

    static String before(ReadText text, Passage passage) {
        int end = passage.hull().start();
        int block = text.blocks().stream()
                .map(Block::span)
                .filter(span -> span.contains(end))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(end);
        int start = text.segments().words().stream()
                .mapToInt(Span::start)
                .filter(word -> word >= Math.max(block, end - LONGEST))
                .findFirst()
                .orElse(end);
        if (end - block <= LONGEST) {
            return words(text, block, end);
        }
        return MORE + words(text, Math.min(start, end), end);
    }

    static String after(ReadText text, Passage passage) {
        int start = passage.hull().end();
        int block = text.blocks().stream()
                .map(Block::span)
                .filter(span -> span.contains(start - 1))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(start);
        if (block - start <= LONGEST) {
            return words(text, start, block);
        }
        int end = text.segments().words().stream()
                .mapToInt(Span::end)
                .filter(word -> word <= start + LONGEST)
                .max()
                .orElse(start);
        return words(text, start, Math.max(start, end)) + MORE;
    }

    private static String words(ReadText text, int start, int end) {
        return end <= start ? "" : ComparedText.shown(text.text().words(new Span(start, end)));
    }
}
