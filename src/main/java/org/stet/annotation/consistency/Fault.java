package org.stet.annotation.consistency;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be, by its ids alone: whoever manages the site need not be a member of the project,
 * so no word of the article is told.
 *
 * @param annotation null when the text itself is at fault
 */
record Fault(
        @Schema(description = "The article whose text it is")
        UUID article,

        @Schema(description = "The text version") UUID text,

        @Schema(description = "The annotation; null when the text itself is at fault") @Nullable
        UUID annotation,

        @Schema(examples = "Its words are not those of the text at its place.")
        String reason) {}
