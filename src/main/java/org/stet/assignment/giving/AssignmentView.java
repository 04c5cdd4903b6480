package org.stet.assignment.giving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.assignment.giving.Standing.Held;
import org.stet.assignment.giving.Standing.Text;

/** An article that is given to a reader. */
@Schema(name = "Assignment")
record AssignmentView(
        UUID id,
        UUID article,
        UUID reader,

        @Schema(description = "The reader's name that others see")
        String readerName,

        @Schema(description = "The last day on which it is in time; null for no matter when") @Nullable
        LocalDate due,

        @Schema(description = "For the reader") @Nullable String note,

        @Schema(description = "The account that gave it") UUID givenBy,
        Instant given,

        @Schema(
                description =
                        "Whether a reading of the present text is handed in; what is not may be begun or not, which nobody learns")
        boolean submitted,

        @Schema(description = "Whether the day is over, in UTC, and it is not handed in")
        boolean overdue,

        @Schema(description = "Whether the person may no longer read in the project")
        boolean withoutReader,

        int version) {

    static AssignmentView of(Text text, Held held, LocalDate today) {
        return new AssignmentView(
                held.id(),
                text.id(),
                held.reader().id(),
                held.reader().name(),
                held.due(),
                held.note(),
                held.givenBy(),
                held.given(),
                held.submitted(),
                held.isOverdue(today),
                held.isWithoutReader(),
                held.version());
    }
}
