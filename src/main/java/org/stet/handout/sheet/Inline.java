package org.stet.handout.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sheet that are set alike; never empty.
 *
 * @param writing how they are written where they come from an article, {@code null} for words of the sheet itself
 */
public record Inline(String words, Style style, @Nullable Writing writing) {

    /** How words are set. */
    public enum Style {
        PLAIN,
        STRONG,
        /** Words of an article, in the letters of the article. */
        QUOTED,
        /** The code of a label. */
        CODE
    }

    /**
     * The language and direction of an article.
     *
     * @param language a BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     */
    public record Writing(String language, String direction) {}

    public static Inline plain(String words) {
        return new Inline(words, Style.PLAIN, null);
    }

    public static Inline strong(String words) {
        return new Inline(words, Style.STRONG, null);
    }

    public static Inline code(String words) {
        return new Inline(words, Style.CODE, null);
    }

    public static Inline quoted(String words, Writing writing) {
        return new Inline(words, Style.QUOTED, writing);
    }
}
