package org.stet.annotation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a reader still works on a reading, or has handed it in. */
public enum ReadingState {
    OPEN("open"),
    SUBMITTED("submitted");

    private final String id;

    ReadingState(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
