package org.stet.article.door;

import org.jspecify.annotations.Nullable;

/**
 * What a file or a page says about its article; null where it says nothing.
 *
 * @param published an ISO 8601 date: a year, a year and month, or a whole day
 * @param language a BCP 47 tag
 * @param summary a description, by which the standfirst is known in the text
 */
public record Found(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String sourceUrl,
        @Nullable String language,
        @Nullable String summary) {

    static final Found NOTHING = new Found(null, null, null, null, null, null, null);

    Found withTitle(@Nullable String given) {
        return given == null ? this : new Found(given, outlet, byline, published, sourceUrl, language, summary);
    }

    Found withLanguage(@Nullable String given) {
        return given == null ? this : new Found(title, outlet, byline, published, sourceUrl, given, summary);
    }

    /** What is missing here is taken from the other. */
    Found or(Found other) {
        return new Found(
                title != null ? title : other.title,
                outlet != null ? outlet : other.outlet,
                byline != null ? byline : other.byline,
                published != null ? published : other.published,
                sourceUrl != null ? sourceUrl : other.sourceUrl,
                language != null ? language : other.language,
                summary != null ? summary : other.summary);
    }
}
