package org.stet.article;

import org.jspecify.annotations.Nullable;

/**
 * How a part of a text is written, as attributes of its element.
 *
 * @param language BCP 47; {@code null} where it is not known to be another than the article's
 * @param direction {@code ltr} or {@code rtl}; {@code null} where it is the article's
 */
public record Writing(@Nullable String language, @Nullable String direction) {

    /** As the article is. */
    public static final Writing SAME = new Writing(null, null);
}
