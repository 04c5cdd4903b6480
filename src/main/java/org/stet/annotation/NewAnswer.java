package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An answer as a client wants it to be.
 *
 * @param target what a question about stance is answered for
 * @param value a value of the question, as text
 * @param reasons the passages that are the reason
 */
public record NewAnswer(
        @NotNull UUID change,
        @Nullable UUID batch,
        @NotNull UUID reading,
        @NotBlank @Size(max = 64) String question,
        @Nullable UUID target,
        @NotBlank @Size(max = Answer.VALUE_LENGTH) String value,
        @Size(max = 20) @Nullable List<@Valid @NotNull Reason> reasons) {}
