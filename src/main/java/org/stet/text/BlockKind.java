package org.stet.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a block of an article is. */
public enum BlockKind {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    CAPTION,
    QUOTATION,
    BOILERPLATE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in data, interfaces and exports: {@code list-item}. */
    public String id() {
        return id;
    }

    /** The kind of that id, if there is one. */
    public static Optional<BlockKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Whether a quotation may run on into a block of this kind. */
    boolean isRunningText() {
        return switch (this) {
            case PARAGRAPH, QUOTATION, STANDFIRST -> true;
            case HEADLINE, BYLINE, HEADING, LIST_ITEM, CAPTION, BOILERPLATE -> false;
        };
    }
}
