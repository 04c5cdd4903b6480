package org.stet.text;

import java.util.Locale;

/** Whether a quotation's marks are all there. */
public enum Marks {
    COMPLETE,
    OPENER_MISSING,
    CLOSER_MISSING,
    /** A paragraph of the quotation lacks its opener and the one before it its closer: where it ends is less certain. */
    BOTH_MISSING;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in data and interfaces: {@code closer-missing}. */
    public String id() {
        return id;
    }
}
