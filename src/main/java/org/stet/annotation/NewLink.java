package org.stet.annotation;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A link as a client wants it to be. {@code from} and {@code to} are annotations of the person's own readings. */
public record NewLink(
        @NotNull UUID change,
        @Nullable UUID batch,
        @NotNull UUID reading,
        @NotBlank @Size(max = 64) String type,
        @NotNull UUID from,
        @NotNull UUID to,
        @Size(max = Annotation.NOTE_LENGTH) @Nullable String note) {}
