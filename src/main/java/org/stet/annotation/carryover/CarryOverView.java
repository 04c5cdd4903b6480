package org.stet.annotation.carryover;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came into a reading from the one of the text before.
 *
 * @param earlier the reading of the text before; {@code null} for a reading that began on its text
 */
record CarryOverView(
        UUID reading,
        @Nullable UUID earlier,

        @Schema(description = "How many annotations stand where they stood, between the same words")
        long carried,

        @Schema(description = "How many changes were made in readings of earlier texts since: POST brings them over")
        long late,

        @Schema(description = "Those that a person has to look at, decided or not, in the order of the earlier text")
        List<CarriedView> items,

        @Schema(description = "Reasons of answers whose words are no longer in the text")
        List<LostReason> reasons) {

    /**
     * A reason that did not come over.
     *
     * @param words as they stood in the earlier text
     */
    record LostReason(UUID answer, String question, String words) {}
}
