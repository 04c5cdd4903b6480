package org.stet.assignment;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One article of a project's library, as one member sees it.
 *
 * @param origin outlet and date, as far as known; may be empty
 * @param words outside boilerplate
 * @param mine the state of the member's own reading
 * @param reading the member's own reading; null if there is none
 * @param progress of that reading; null if there is none
 * @param submitted how many people have submitted a reading; null while that is hidden from the member
 * @param next what the article wants from the member
 * @param href where that is done; to begin a reading, where the form is sent
 * @param why it waits for the member; empty when there is no other reason than that it is there
 */
record LibraryRow(
        UUID article,
        String title,
        String origin,
        String language,
        int words,
        Mine mine,
        @Nullable UUID reading,
        @Nullable Progress progress,
        @Nullable Long submitted,
        Next next,
        String href,
        List<Reason> why) {

    /**
     * Why the article waits for the member.
     *
     * @param text a sentence without a full stop, or the note of who gave it
     * @param kind for its looks: late, due, note; empty for none of them
     * @param href where there is more; null when there is not
     */
    record Reason(String text, String kind, @Nullable String href) {

        Reason(String text, String kind) {
            this(text, kind, null);
        }
    }

    /**
     * How much there is of a reading.
     *
     * @param blocks of the article: paragraphs, headings and the like, what is not part of the article left out
     * @param seen how many of them the reader has seen to their end
     * @param tags how many annotations stand in it
     */
    record Progress(long blocks, long seen, long tags) {

        /** The share that was seen, rounded down: 100 is all of it. */
        public long percent() {
            return blocks == 0 ? 0 : 100 * seen / blocks;
        }
    }

    /** Whether a meter says anything: a reading that came in by a program, and is submitted, was never looked at here. */
    public boolean metered() {
        return progress != null && progress.blocks > 0 && (mine == Mine.OPEN || progress.seen > 0);
    }

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
