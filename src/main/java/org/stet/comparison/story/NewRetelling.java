package org.stet.comparison.story;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.stet.annotation.SpanText;

/**
 * A person's word on whether a passage retells a quotation.
 *
 * @param change the change id, made by the client
 * @param confirmed whether it does
 */
@Schema(name = "NewRetelling")
record NewRetelling(
        @NotNull UUID change,
        @Valid @NotNull Words quotation,
        @Valid @NotNull Words passage,
        @NotNull Boolean confirmed) {

    /** Words of an article's present text. */
    @Schema(name = "RetellingWords")
    record Words(
            @NotNull UUID article,

            @NotEmpty
            @Size(max = 50)
            @Schema(description = "Half-open ranges in Unicode code points, each with its words")
            List<@Valid @NotNull SpanText> spans) {}
}
