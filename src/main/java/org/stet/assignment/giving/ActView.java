package org.stet.assignment.giving;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an editor did with assignments at once. */
@Schema(name = "AssignmentChange")
record ActView(
        @Schema(description = "The change id") UUID id,

        @Schema(description = "In a sentence", examples = "Gave 12 articles to 3 readers")
        String summary,

        @Schema(description = "Who did it, by the name that others see")
        String by,

        Instant at,
        int articles,
        int readers,

        @Schema(description = "Of an undoing: how many assignments stayed because they were changed since")
        int stayed,

        @Schema(description = "The change that it took back; null when it took none back") @Nullable
        UUID undoes,

        @Schema(description = "Whether it was taken back itself")
        boolean undone) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    public String minute() {
        return MINUTE.format(at);
    }
}
