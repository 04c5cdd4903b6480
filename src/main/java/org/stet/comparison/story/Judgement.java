package org.stet.comparison.story;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.quotation.Spoken;
import org.stet.schema.Label;

/**
 * An annotation of the reading that is shown, as a story needs it.
 *
 * @param speaker whose words they are; {@code null} where nobody said
 * @param target what the words take a stand on; {@code null} for none
 * @param stance toward the target
 */
record Judgement(
        UUID id,
        Label label,
        Spoken spoken,
        @Nullable Speaker speaker,
        @Nullable String target,
        @Nullable String stance) {

    /**
     * A source as people know it, whichever reader's record it is.
     *
     * @param key the same for the same source
     */
    record Speaker(String key, String name, String kind) {}

    /** Whether the label is for words that somebody said: what rules propose as it, or what it is called, tells. */
    boolean isQuotation() {
        return label.proposed().contains("direct-quote") || label.id().contains("quot") && !isRetelling();
    }

    /** Whether the label is for what somebody said in other words. */
    boolean isRetelling() {
        return label.proposed().contains("retold-words") || label.id().contains("indirect");
    }
}
