package org.stet.comparison.board;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.comparison.quotation.Spoken;

/**
 * A pin as the person asking may see it.
 *
 * @param standing {@code shown}, {@code hidden} or {@code gone}
 * @param content empty unless it is shown
 */
record SeenPin(Pin pin, String standing, Optional<Content> content) {

    static final String SHOWN = "shown";
    static final String HIDDEN = "hidden";
    static final String GONE = "gone";

    /**
     * @param annotation {@code null} for bare words
     * @param reading of the annotation; for bare words the one that is shown for the article, if there is any
     */
    record Content(
            Article article,
            ReadText text,
            @Nullable Annotation annotation,
            Optional<Reading> reading,
            Spoken spoken) {}

    static SeenPin without(Pin pin, String standing) {
        return new SeenPin(pin, standing, Optional.empty());
    }
}
