package org.stet.project;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** When whoever settles a difference between readings has to say why. */
public enum SettlingReasons {
    NEVER,
    /** Where the outcome is not simply what one reader has. */
    EXCEPTIONS,
    ALWAYS;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static SettlingReasons of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
