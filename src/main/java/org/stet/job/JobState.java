package org.stet.job;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a job is on its way. */
public enum JobState {
    /** Waits for a process to take it, at its beginning or because others had to have their turn. */
    QUEUED("queued"),
    RUNNING("running"),
    DONE("done"),
    /** Given up for a fault that the log tells. */
    FAILED("failed"),
    CANCELLED("cancelled");

    private final String id;

    JobState(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    /** Whether it may still come to something. */
    public boolean isAtWork() {
        return this == QUEUED || this == RUNNING;
    }
}
