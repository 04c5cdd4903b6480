package org.stet.article;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.Draft;
import org.stet.article.door.LanguageGuess;
import org.stet.text.Counts;

/** What an import would save. Nothing is saved yet. */
public record PreviewView(
        String text,

        @Schema(description = "Length of the text in code points")
        int length,

        List<ProposedView> blocks,
        Facts facts,

        @Schema(description = "Whether the original does not say its language, so that it is what the text looks like")
        boolean languageGuessed,

        @Schema(description = "The title that was put before the text, which lacked it") @Nullable
        String titleAdded,

        @Schema(description = "How the original was read", examples = "web-page")
        String reader,

        String charset,

        @Schema(description = "Whether nothing named the encoding")
        boolean charsetGuessed,

        @Schema(description = "What normalisation changed, step by step")
        Counts counts,

        List<SameText> duplicates) {

    /** A proposed block; {@code start} and {@code end} in code points, {@code rule} says why. */
    public record ProposedView(int start, int end, String kind, String rule) {}

    /** An article of the project that has this text already, but for marks and white space. */
    public record SameText(UUID id, @Nullable String title) {

        static SameText of(Article article) {
            return new SameText(article.id, article.title);
        }
    }

    PreviewView withBlocks(List<ProposedView> others) {
        return new PreviewView(
                text,
                length,
                others,
                facts,
                languageGuessed,
                titleAdded,
                reader,
                charset,
                charsetGuessed,
                counts,
                duplicates);
    }

    static PreviewView of(Draft draft, List<Article> duplicates) {
        var found = draft.found();
        boolean guessed = found.language() == null;
        var counts = draft.source().normalised().counts();
        return new PreviewView(
                draft.text().string(),
                draft.text().length(),
                draft.blocks().stream()
                        .map(block -> new ProposedView(
                                block.span().start(),
                                block.span().end(),
                                block.kind().id(),
                                block.rule()))
                        .toList(),
                new Facts(
                        found.title(),
                        found.outlet(),
                        found.byline(),
                        found.published(),
                        found.sourceUrl(),
                        guessed ? LanguageGuess.of(draft.text().string()) : found.language(),
                        null,
                        null),
                guessed,
                draft.titleAdded(),
                draft.source().reader().id(),
                draft.source().charset(),
                draft.source().guessed(),
                new Counts(
                        Math.max(counts.undecodable(), draft.source().undecodable()),
                        counts.byteOrderMarks(),
                        counts.lineEnds(),
                        counts.composed(),
                        counts.replaced(),
                        counts.controls(),
                        counts.blanks()),
                duplicates.stream().map(SameText::of).toList());
    }
}
