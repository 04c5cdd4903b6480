package org.stet.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the texts that an article has had, without its words. */
public record VersionView(
        UUID id,

        @Schema(description = "From 1, the text as it first came in")
        int number,

        Instant created,
        String sha256,

        @Schema(description = "Words outside boilerplate") int words,

        @Schema(description = "In code points") int length,

        @Schema(description = "Whether it is the article's present text")
        boolean present) {

    public static VersionView of(TextVersion version, Article article) {
        return new VersionView(
                version.id,
                version.number,
                version.created,
                version.sha256,
                version.words,
                version.length,
                version.id.equals(article.currentTextId));
    }

    /** All texts of an article, newest first. */
    public static List<VersionView> all(Article article) {
        return TextVersion.ofArticle(article.id).stream()
                .map(version -> of(version, article))
                .toList();
    }
}
