package org.stet.article;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.NewArticle.NewBlock;

/** A corrected text to take the place of an article's present one, as its preview was confirmed. */
public record NewCorrection(
        @Schema(description = "The change id (UUID version 7): a repeat is answered as the first time") @NotNull
        UUID change,

        @Schema(description = "The text version that it was compared with: the article's present one") @NotNull
        UUID replaces,

        @Schema(description = "The text as the preview gave it") @NotNull
        String text,

        @NotNull List<@NotNull @Valid NewBlock> blocks,

        @Schema(description = "What the text was made from; left out for a text that is itself the original")
        @Valid
        @Nullable
        Original original,

        @Schema(description = "The title that was put before the text") @Nullable
        String titleAdded,

        @Schema(description = "The article's title from now on; left out, it stays as it is") @Size(max = 500) @Nullable
        String title) {}
