package org.stet.annotation.carryover;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;

/** A decision on an annotation that waits. */
record NewDecision(
        @Schema(description = "The change id (UUID version 7): a repeat is answered as the first time") @NotNull
        UUID change,

        @Schema(
                description =
                        "The id of the change of the annotation itself, made by whoever goes on with it before this"
                                + " is answered: it then names the state to build on, in `If-Match`. Made here if it is missing")
        @Nullable
        UUID annotationChange,

        @Schema(
                description =
                        "The last change of the annotation as whoever decides sees it in the corrected text; null where it"
                                + " is not there. With `annotationChange`, a drop or a wait that would take away another"
                                + " state is refused")
        @Nullable
        UUID seen,

        @NotNull Decision decision,

        @Schema(description = "Where it stands, for `move`: half-open ranges in code points of the corrected text")
        @Size(max = 100)
        @Nullable
        List<@Valid @NotNull SpanText> spans) {}
