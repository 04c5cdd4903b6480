package org.stet.comparison.quotation;

import java.util.Locale;

/**
 * A few words of a quotation beside what another text makes of them, in the order of the quotation.
 *
 * @param words as the other text has them; for what it left out, as the quotation has them
 * @param was what the quotation has in their place, for a changed word; else empty
 */
public record Part(Kind kind, String words, String was) {

    /** What happened to them. */
    public enum Kind {
        SAME,
        /** Another word in the same place. */
        CHANGED,
        /** The same word in another spelling, or nearly the same one. */
        SPELLING,
        /** Another number. */
        NUMBER,
        DROPPED,
        ADDED,
        /** Something that is not of the quotation stands between: "he said", or other sentences. */
        APART
    }

    static Part of(Kind kind, String words) {
        return new Part(kind, words, "");
    }

    public String id() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
