package org.stet.comparison.talk;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a client wants it to be: the whole of it, both when it is written and when its words are changed.
 *
 * @param change the change id, made by the client; a repeat is answered as the first time
 * @param thread the first comment of the thread that it answers; {@code null} begins one. A change leaves it as it was, as
 *     it does {@code readings} and {@code concerns}
 */
public record NewComment(
        @NotNull UUID change,

        @Schema(description = "The readings that are compared, two to twenty, all submitted and of one text")
        @NotEmpty
        @Size(min = 2, max = 20)
        List<@NotNull UUID> readings,

        @Schema(description = "The annotations, links and answers that the readings have in the difference")
        @NotEmpty
        @Size(max = MOST_THINGS)
        List<@NotNull UUID> concerns,

        @Nullable UUID thread,

        @Schema(description = "Up to 4,000 code points") @NotBlank @Size(max = 2 * Comment.LONGEST)
        String words,

        @Schema(description = "The accounts of the members whom it calls") @Size(max = 50) @Nullable
        List<@NotNull UUID> mentions) {

    static final int MOST_THINGS = 200;
}
