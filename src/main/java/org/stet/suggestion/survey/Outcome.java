package org.stet.suggestion.survey;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of asking the rules about an article. */
enum Outcome {
    COUNTED("counted"),
    /** There are no rules for its language. */
    LANGUAGE("language"),
    /** A rule failed on it, which the log tells; the others of the project are counted all the same. */
    FAILED("failed");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
