package org.stet.adjudication;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A dispute and how far it is settled.
 *
 * @param settlement the one in force about it; of a dispute that changed since, the last one; {@code null} without any
 */
record Item(Dispute dispute, Standing standing, @Nullable Settlement settlement) {

    /** How far a dispute is settled. */
    enum Standing {
        /** All readings agree, and so it was put down. */
        UNANIMOUS,
        DECIDED,
        /** Put off by somebody. */
        DEFERRED,
        /** It was decided, but a reader has something else now, or another reading came in. */
        CHANGED,
        /** Readers may rightly differ on these labels: it is counted, and settled only if somebody insists. */
        COUNTED,
        OPEN;

        /** The name in the API and in style sheets: {@code "open"}. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody still has to decide. */
        boolean waits() {
            return this == OPEN || this == CHANGED;
        }
    }
}
