package org.stet.article;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as the API gives it. */
public record ArticleView(
        UUID id,
        UUID project,

        @Schema(description = "The present version of its text: /api/texts/{text}")
        UUID text,

        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,

        @Schema(description = "A year, a year and month, or a day, as in ISO 8601") @Nullable
        String published,

        @Nullable String sourceUrl,
        @Schema(description = "A language tag (BCP 47)") String language,

        @Schema(description = "Whether nobody said the language, so that it is what the text looks like")
        boolean languageGuessed,

        @Nullable String rights,
        @Nullable String story,
        @Schema(description = "Words outside boilerplate") int words,

        @Schema(description = "Length of the text in code points")
        int length,

        Instant created,

        @Schema(description = "When it was taken out of the project; null while it is in it") @Nullable
        Instant withdrawn,

        int version) {

    static ArticleView of(Article article, Size size) {
        return new ArticleView(
                article.id,
                article.projectId,
                article.currentTextId,
                article.title,
                article.outlet,
                article.byline,
                article.published,
                article.sourceUrl,
                article.language,
                article.languageGuessed,
                article.rights,
                article.story,
                size.words(),
                size.length(),
                article.created,
                article.withdrawnAt,
                article.version);
    }

    /**
     * How much text there is.
     *
     * @param words outside boilerplate
     * @param length in code points
     */
    public record Size(int words, int length) {}
}
