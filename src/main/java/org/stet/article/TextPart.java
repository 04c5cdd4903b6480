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
 * @param words empty for a list, whose {@code items} have them
 */
record TextPart(String tag, String kind, String words, List<TextPart> items) {

    static List<TextPart> of(ReadText text) {
        var parts = new ArrayList<TextPart>();
        var items = new ArrayList<TextPart>();
        boolean titled = false;
        for (Block block : text.blocks()) {
            String words = text.text().words(block.span());
            if (block.kind() == BlockKind.LIST_ITEM) {
                items.add(new TextPart("li", block.kind().id(), words, List.of()));
                continue;
            }
            flush(items, parts);
            parts.add(new TextPart(tag(block.kind(), titled), block.kind().id(), words, List.of()));
            titled |= block.kind() == BlockKind.HEADLINE;
        }
        flush(items, parts);
        return parts;
    }

    /** A page has one title; what else is called a headline is a heading below it. */
    private static String tag(BlockKind kind, boolean titled) {
        return switch (kind) {
            case HEADLINE -> titled ? "h2" : "h1";
            case HEADING -> "h2";
            case CAPTION -> "figure";
            case QUOTATION -> "blockquote";
            case LIST_ITEM -> "li";
            case STANDFIRST, BYLINE, PARAGRAPH, BOILERPLATE -> "p";
        };
    }

    private static void flush(List<TextPart> items, List<TextPart> parts) {
        if (!items.isEmpty()) {
            parts.add(new TextPart("ul", BlockKind.LIST_ITEM.id(), "", List.copyOf(items)));
            items.clear();
        }
    }
}
