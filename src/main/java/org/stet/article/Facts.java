package org.stet.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.LanguageGuess;
import org.stet.text.StoredText;

/** What is known about an article; null where nothing is. A blank value counts as none. */
public record Facts(
        @Schema(examples = "Harbour bridge to close for eleven weeks") @Size(max = 500) @Nullable
        String title,

        @Schema(examples = "The Daily Ledger") @Size(max = 300) @Nullable
        String outlet,

        @Schema(examples = "Mara Okafor") @Size(max = 500) @Nullable
        String byline,

        @Schema(description = "A year, a year and month, or a day, as in ISO 8601", examples = "2026-11-03") @Nullable
        String published,

        @Schema(description = "An address that begins with http:// or https://")
        @Size(max = 2000)
        @Pattern(
                regexp = "(?i)https?://\\S+",
                message = "An address begins with http:// or https:// and has no blanks.")
        @Nullable
        String sourceUrl,

        @Schema(
                description =
                        "A language tag (BCP 47). Where nobody says it, it is taken from the original, else guessed by the"
                                + " text; `und` when that is not clear",
                examples = "en-GB")
        @Size(max = 35)
        @Pattern(
                regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*",
                message = "A language tag looks like en, de-AT or zh-Hant.")
        @Nullable
        String language,

        @Size(max = 2000) @Nullable String rights,

        @Schema(description = "The event that this article and those of other outlets cover") @Size(max = 300) @Nullable
        String story) {

    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null);

    public Facts {
        title = clean(title);
        outlet = clean(outlet);
        byline = clean(byline);
        published = clean(published);
        sourceUrl = clean(sourceUrl);
        language = clean(language);
        rights = clean(rights);
        story = clean(story);
    }

    static Facts of(Article article) {
        return new Facts(
                article.title,
                article.outlet,
                article.byline,
                article.published,
                article.sourceUrl,
                article.language,
                article.rights,
                article.story);
    }

    /** What somebody said about it: a language that was guessed is none of that. */
    static Facts saidOf(Article article) {
        var facts = of(article);
        return article.languageGuessed ? facts.withLanguage(null) : facts;
    }

    Facts withLanguage(@Nullable String other) {
        return new Facts(title, outlet, byline, published, sourceUrl, other, rights, story);
    }

    Facts withTitle(String other) {
        return new Facts(other, outlet, byline, published, sourceUrl, language, rights, story);
    }

    /** @param text of the article, by which its language is guessed if these do not say it */
    void into(Article article, StoredText text) {
        article.title = title;
        article.outlet = outlet;
        article.byline = byline;
        article.published = published;
        article.sourceUrl = sourceUrl;
        article.languageGuessed = language == null;
        article.language = language(language, text);
        article.rights = rights;
        article.story = story;
    }

    /** What was said, else what the text looks like. */
    static String language(@Nullable String said, StoredText text) {
        return said == null ? LanguageGuess.of(text.string()) : said;
    }

    @JsonIgnore
    @AssertTrue(message = "A date is written 2026, 2026-11 or 2026-11-03.")
    boolean isPublishedADate() {
        if (published == null || published.matches("\\d{4}")) {
            return true;
        }
        try {
            return published.matches("\\d{4}-\\d{2}")
                    ? YearMonth.parse(published) != null
                    : published.length() == 10 && LocalDate.parse(published) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** One line without control characters and lone surrogates, which a database may refuse. */
    private static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String clean = raw.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        return clean.isEmpty() ? null : clean;
    }
}
