package org.stet.article;

import java.util.ArrayList;
import java.util.List;

import org.stet.text.Block;
import org.stet.text.BlockKind;

/**
 * A block of an article as an element of a page; the items of a list stand together in one part.
 *
 * @param tag the HTML element: {@code h1}, {@code h2}, {@code p}, {@code figure}, {@code blockquote}, {@code ul} or
 *     {@code li}
 * @param kind of the block, as {@code list-item}
 * @param start its first code point
 * @param words empty for a list, whose {@code items} have them
 * @param writing of a list what all its items share
 */
public record TextPart(String tag, String kind, int start, String words, List<TextPart> items, Writing writing) {

    /** The parts of a text, in text order. */
    public static List<TextPart> of(ReadText text) {
        var parts = new ArrayList<TextPart>();
        var items = new ArrayList<TextPart>();
        var writings = text.writings();
        boolean titled = false;
        for (var block : text.blocks()) {
            if (block.kind() == BlockKind.LIST_ITEM) {
                items.add(part("li", block, text, writings));
                continue;
            }
            flush(items, parts);
            parts.add(part(tag(block.kind(), titled), block, text, writings));
            titled |= block.kind() == BlockKind.HEADLINE;
        }
        flush(items, parts);
        return parts;
    }

    /** A page has one title; what else is called a headline is a heading below it. */
    static String tag(BlockKind kind, boolean titled) {
        return switch (kind) {
            case HEADLINE -> titled ? "h2" : "h1";
            case HEADING -> "h2";
            case CAPTION -> "figure";
            case QUOTATION -> "blockquote";
            case LIST_ITEM -> "li";
            case STANDFIRST, BYLINE, PARAGRAPH, BOILERPLATE -> "p";
        };
    }

    private static TextPart part(String tag, Block block, ReadText text, Writings writings) {
        var words = text.text().words(block.span());
        return new TextPart(tag, block.kind().id(), block.span().start(), words, List.of(), writings.of(words));
    }

    private static void flush(List<TextPart> items, List<TextPart> parts) {
        if (!items.isEmpty()) {
            var first = items.get(0);
            boolean alike = items.stream().allMatch(item -> item.writing.equals(first.writing));
            parts.add(new TextPart(
                    "ul",
                    BlockKind.LIST_ITEM.id(),
                    first.start,
                    "",
                    List.copyOf(items),
                    alike ? first.writing : Writing.SAME));
            items.clear();
        }
    }
}
