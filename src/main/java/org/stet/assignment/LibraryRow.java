package org.stet.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One article of a project's library, as one member sees it.
 *
 * @param origin outlet and date, as far as known; may be empty
 * @param words outside boilerplate
 * @param mine the state of the member's own reading
 * @param reading the member's own reading; null if there is none
 * @param submitted how many people have submitted a reading; null while that is hidden from the member
 * @param next what the article wants from the member
 * @param href where that is done; to begin a reading, where the form is sent
 */
record LibraryRow(
        UUID article,
        String title,
        String origin,
        String language,
        int words,
        Mine mine,
        @Nullable UUID reading,
        @Nullable Long submitted,
        Next next,
        String href) {

    /** How far the member's own reading is. */
    enum Mine {
        NONE,
        OPEN,
        SUBMITTED
    }

    /** What an article wants from somebody. */
    enum Next {
        START,
        GO_ON,
        COMPARE,
        LOOK
    }
}
