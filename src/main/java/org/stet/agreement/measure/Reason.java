package org.stet.agreement.measure;

/** Why there is no number. */
public enum Reason {
    /** Agreement takes two. */
    ONE_READER("one-reader"),
    /** No text was read by two of the readers. */
    NO_COMMON_TEXT("no-common-text"),
    /** No question was answered by two of the readers. */
    NOT_ANSWERED_BY_TWO("not-answered-by-two"),
    /** No text was read by all of the readers, which the measure wants. */
    NOT_READ_BY_ALL("not-read-by-all"),
    /** Nobody marked anything. */
    NOTHING_MARKED("nothing-marked"),
    /** Everybody used one and the same category throughout, so agreement by chance is certain. */
    NO_VARIATION("no-variation"),
    /** No stretch was marked by two readers, so there is nothing whose category could be compared. */
    NO_OVERLAP("no-overlap"),
    /** Texts drawn again from fewer than ten say little about texts in general. */
    TOO_FEW_TEXTS("too-few-texts"),
    /** In more than one draw of twenty the figure had no value. */
    RARELY_DEFINED("rarely-defined");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /** Its name in the API and in messages. */
    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static Reason of(String id) {
        for (var reason : values()) {
            if (reason.id.equals(id)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason " + id);
    }
}
