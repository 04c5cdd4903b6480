package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a suggestion, with the suggestion as it was shown.
 *
 * @param suggestion its id
 * @param label that it proposed
 * @param spans that it proposed
 * @param annotation what an accepted suggestion became; sent before, in the same batch
 */
public record NewVerdict(
        @NotNull UUID change,
        @Nullable UUID batch,
        @NotNull UUID reading,
        @NotNull UUID suggestion,

        @Schema(examples = "S3") @NotNull @Pattern(regexp = RULE)
        String rule,

        @Positive int ruleVersion,

        @Schema(examples = "direct-quote") @NotBlank @Size(max = 64)
        String label,

        @NotEmpty @Size(max = NewAnnotation.MAX_SPANS) List<@Valid @NotNull SpanText> spans,
        @NotNull Verdict.Decision decision,
        @Nullable UUID annotation) {

    /** How rules are named. */
    static final String RULE = "[A-Z][0-9]{1,3}";
}
