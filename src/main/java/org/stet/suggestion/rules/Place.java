package org.stet.suggestion.rules;

import java.util.Locale;

/** Where the cue of somebody's words stands, seen from those words. */
public enum Place {
    BEFORE,
    AFTER,
    MIDDLE,
    PREVIOUS_SENTENCE,
    PREVIOUS_PARAGRAPH,
    NONE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in data and interfaces: {@code previous-sentence}. */
    public String id() {
        return id;
    }
}
