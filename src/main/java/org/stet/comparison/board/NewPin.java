package org.stet.comparison.board;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;

/**
 * What is pinned: an annotation, or bare words of an article. For a pin that is there already heading and place alone are
 * looked at.
 *
 * @param change the change id, made by the client
 * @param place from 0; at the end when it is left out
 */
@Schema(name = "NewPin")
record NewPin(
        @NotNull UUID change,
        @Nullable UUID annotation,

        @Nullable @Schema(description = "Whose present text the bare words stand in")
        UUID article,

        @Nullable @Size(max = 50) @Schema(description = "Half-open ranges in Unicode code points, each with its words")
        List<@Valid @NotNull SpanText> spans,

        @Nullable @Size(max = Pin.HEADING_LENGTH) String heading,
        @Nullable @Min(0) Integer place) {}
