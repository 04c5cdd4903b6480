package org.stet.project;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether and when the readers of a project are shown what the rules propose. */
public enum SuggestionMode {
    /** Never: readers who see the same proposals agree more than they otherwise would. */
    OFF("off"),
    /** Once a reader has said that the own first judgement is complete; that one is kept beside what comes of it. */
    BLIND_FIRST("blind-first"),
    /** From the start. */
    ON("on");

    private final String id;

    SuggestionMode(String id) {
        this.id = id;
    }

    /** The name in data and interfaces. */
    @JsonValue
    public String id() {
        return id;
    }

    @JsonCreator
    public static SuggestionMode byId(String id) {
        return Arrays.stream(values())
                .filter(mode -> mode.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of off, blind-first and on"));
    }
}
