package org.stet.annotation;

import java.util.ArrayList;
import java.util.List;

import org.stet.article.ReadText;
import org.stet.text.Block;
import org.stet.text.BlockKind;

/**
 * A block of the article as an element of the page; the items of a list stand together in one part.
 *
 * @param tag the HTML element
 * @param kind of the block, as {@code list-item}
 * @param start first code point
 * @param items the entries when {@code tag} is {@code ul}, which has no words of its own
 */
record DeskPart(String tag, String kind, int start, String words, List<DeskPart> items) {

    static List<DeskPart> of(ReadText text) {
        var parts = new ArrayList<DeskPart>();
        var items = new ArrayList<DeskPart>();
        boolean titled = false;
        for (var block : text.blocks()) {
            if (block.kind() == BlockKind.LIST_ITEM) {
                items.add(part("li", block, text));
                continue;
            }
            flush(items, parts);
            parts.add(part(tag(block.kind(), titled), block, text));
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

    private static DeskPart part(String tag, Block block, ReadText text) {
        return new DeskPart(
                tag, block.kind().id(), block.span().start(), text.text().words(block.span()), List.of());
    }

    private static void flush(List<DeskPart> items, List<DeskPart> parts) {
        if (!items.isEmpty()) {
            parts.add(new DeskPart("ul", BlockKind.LIST_ITEM.id(), items.get(0).start, "", List.copyOf(items)));
            items.clear();
        }
    }
}
