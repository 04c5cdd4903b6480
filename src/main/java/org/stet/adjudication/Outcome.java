package org.stet.adjudication;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a difference. */
public enum Outcome {
    /** All readings have the same: nobody had to decide. */
    UNANIMOUS,
    /** One reader is right, also in having nothing here. */
    ACCEPT,
    /** What several readers have is right, each in its way. */
    SEVERAL,
    /**
     * The label is right, from the first to the last word that any reader took in. Fields in which the readers differ are
     * decided one by one, or stay unset.
     */
    UNION,
    /** The label is right, for the words that all who have the tag took in; of fields as {@link #UNION}. */
    INTERSECTION,
    /** Something that none of the readers has. */
    REPLACE,
    /**
     * None of the readers is right, and nothing else is put in their place: where they have the same tag and differ in its
     * fields, the tag stays without those.
     */
    NOBODY,
    /** Nothing is to be tagged here. */
    NO_TAG,
    /** Put off: it stays a difference. */
    DEFER;

    /** The outcome's name in the API: {@code "no-tag"}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Outcome of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it says where a passage begins and ends, and by itself nothing of its fields. */
    boolean isOfBorders() {
        return this == UNION || this == INTERSECTION;
    }

    /** Whether it ends the difference. */
    boolean settles() {
        return this != DEFER;
    }

    /** Whether it departs from what a single reader says, so that others will ask why. */
    boolean isExceptional() {
        return this == SEVERAL || this == NOBODY || this == NO_TAG || this == REPLACE;
    }
}
