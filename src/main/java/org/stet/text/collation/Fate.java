package org.stet.text.collation;

import java.util.Locale;

/** What became of a passage in a later version of its text. */
public enum Fate {
    /** The same words between the same words. */
    UNCHANGED,
    /** The same words, but the sentence around them, or the 32 characters on either side, read otherwise. */
    SURROUNDINGS,
    /** Other words stand in its place. */
    WORDS,
    /** The same words stand elsewhere. */
    MOVED,
    /** Nothing in the later version is like it. */
    GONE;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in data and interfaces. */
    public String id() {
        return id;
    }
}
