package org.stet.annotation.desk;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One's own annotation in another article, as much of it as somebody has to see who links to it.
 *
 * @param words the first of the passage, at most {@link FarEnds#WORDS} code points
 */
public record FarEnd(
        UUID id,
        String label,

        @Schema(description = "The first 300 code points of the passage")
        String words,

        UUID reading,
        UUID article,
        @Nullable String title,
        @Nullable String outlet) {}
