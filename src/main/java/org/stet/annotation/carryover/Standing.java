package org.stet.annotation.carryover;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a reading stands to the texts that its article has had.
 *
 * @param earlier the same reader's reading of the text before, if it came over from there
 * @param before all readings of earlier texts that it came from, the newest first
 * @param later the same reader's reading of the corrected text, if there is one: then this one is only looked at
 * @param number of the reading's text, from 1
 * @param lookedAt annotations that its reader has to look at, or has decided on
 * @param waiting those of them that are not decided
 * @param late changes made in readings of earlier texts since
 */
public record Standing(
        @Nullable UUID earlier,
        List<UUID> before,
        @Nullable UUID later,
        int number,
        long lookedAt,
        long waiting,
        long late) {

    /** For a reading that is only looked at: what waits in it is its reader's matter. */
    public Standing lookedAtOnly() {
        return new Standing(null, List.of(), later, number, 0, 0, 0);
    }
}
