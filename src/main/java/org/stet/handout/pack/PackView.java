package org.stet.handout.pack;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.handout.assembly.Packing;
import org.stet.handout.material.Material;
import org.stet.handout.question.Question;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Sheet;

/** A class pack as the API shows it: one version of its recipe, with the questions and sheets that come of it. */
@Schema(name = "ClassPack")
record PackView(
        UUID id,
        UUID project,
        String name,
        @Schema(description = "Who made it, as shown") String maker,
        boolean deleted,
        Instant changed,
        @Schema(description = "Of the row; the ETag") int version,

        @Schema(description = "The number of the recipe's version that is shown, from 1")
        int number,

        @Schema(description = "The number of the last one") int latest,
        @Schema(description = "What stands on each sheet") String sheetNumber,
        List<OfArticle> articles,
        Recipe recipe,
        List<OfQuestion> questions,
        List<OfSheet> sheets,
        List<String> formats) {

    /** An article, pinned by the hash of its text. */
    @Schema(name = "ClassPackArticle")
    record OfArticle(
            UUID article,
            UUID text,

            @Schema(description = "The number of the text version, from 1")
            int version,

            @Schema(description = "SHA-256 of the text") String sha256,

            @Schema(description = "Whether the article has a newer text by now")
            boolean newerText,

            List<UUID> readings,

            @Schema(description = "Passages that readers tagged, in the whole article")
            int passages) {}

    /** A question; its key names it in the recipe's edits. */
    @Schema(name = "ClassPackQuestion")
    record OfQuestion(
            String key,
            Question.Kind kind,
            String prompt,
            List<String> options,
            List<String> answer,

            @Schema(description = "The hint levels at which it is asked")
            List<Integer> hints) {}

    /** A sheet; each can be had alone. */
    @Schema(name = "ClassPackSheet")
    record OfSheet(String id, Sheet.Kind kind, String name) {}

    static PackView of(Opened opened, Map<UUID, UUID> presentTexts, List<String> formats) {
        var stored = opened.stored();
        var pack = opened.pack();
        @Nullable Account maker = Account.findById(stored.maker);
        return new PackView(
                stored.id,
                stored.project,
                stored.name,
                maker == null ? "" : maker.displayName,
                stored.deleted,
                stored.changed,
                stored.version,
                opened.version().number,
                stored.latest,
                opened.number(),
                opened.from().material().articles().stream()
                        .map(article -> of(article, presentTexts))
                        .toList(),
                opened.from().recipe(),
                Packing.questions(opened.from(), opened.laid()).stream()
                        .map(PackView::of)
                        .toList(),
                pack.sheets().stream()
                        .map(sheet -> new OfSheet(sheet.id(), sheet.kind(), sheet.name()))
                        .toList(),
                formats);
    }

    private static OfArticle of(Material.OfArticle article, Map<UUID, UUID> presentTexts) {
        return new OfArticle(
                article.article(),
                article.text(),
                article.version(),
                article.sha256(),
                !article.text().equals(presentTexts.get(article.article())),
                article.readings(),
                article.judgements().size());
    }

    private static OfQuestion of(Question question) {
        return new OfQuestion(
                question.key(),
                question.kind(),
                words(question.prompt()),
                question.options().stream().map(PackView::words).toList(),
                question.answer().stream().map(PackView::words).toList(),
                question.hints());
    }

    /** A paragraph without its looks. */
    static String words(Paragraph paragraph) {
        return paragraph.inlines().stream().map(Inline::words).collect(joining());
    }
}
