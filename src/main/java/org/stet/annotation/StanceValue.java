package org.stet.annotation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stand that words take toward a target. */
public enum StanceValue {
    FOR,
    AGAINST,
    NEUTRAL,
    MIXED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static StanceValue of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
