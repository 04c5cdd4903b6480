package org.stet.article;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article to be saved, as its preview was confirmed. */
public record NewArticle(
        @Schema(description = "The change id (UUID version 7): a repeat is answered as the first time") @NotNull
        UUID change,

        @NotNull UUID project,

        @Schema(description = "The text as the preview gave it") @NotNull
        String text,

        @NotNull List<@NotNull @Valid NewBlock> blocks,
        @Valid @Nullable Facts facts,

        @Schema(description = "What the text was made from; left out for a text that is itself the original")
        @Valid
        @Nullable
        Original original,

        @Schema(description = "The title that was put before the text") @Nullable
        String titleAdded,

        @Schema(description = "Save it even if the project has this text already")
        boolean allowDuplicate) {

    /** A block; {@code start} and {@code end} in code points. */
    public record NewBlock(
            @Min(0) int start, int end, @NotNull String kind) {}
}
