package org.stet.annotation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How sure a reader is of a judgement. */
public enum Certainty {
    SURE("sure"),
    UNSURE("unsure");

    private final String id;

    Certainty(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    @JsonCreator
    static Certainty of(String id) {
        return switch (id) {
            case "sure" -> SURE;
            case "unsure" -> UNSURE;
            default -> throw new IllegalArgumentException("neither sure nor unsure: " + id);
        };
    }
}
