package org.stet.source;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Words of an article that name a source.
 *
 * @param change the change id, made by the client
 * @param text the text version that the places count in, one of the article's; null for its current one
 * @param start first code point
 * @param end code point after the last
 * @param exact the words at that place, which are checked
 * @param reading the own open reading at whose desk it is done, where undo takes it back; null for what is done elsewhere
 * @param batch joins changes of one gesture: they are undone together
 */
public record NewMention(
        @NotNull UUID change,
        @NotNull UUID source,
        @NotNull UUID article,
        @Nullable UUID text,
        @Min(0) int start,
        @Min(1) int end,
        @NotBlank @Size(max = Mention.EXACT_LENGTH) String exact,
        @Nullable UUID reading,
        @Nullable UUID batch) {}
