package org.stet.annotation.carryover;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reader decides of an annotation that did not come over by itself. */
enum Decision {
    /** It stands at the place that was proposed. */
    @JsonProperty("keep")
    KEEP,
    /** It stands at another place, which the reader names. */
    @JsonProperty("move")
    MOVE,
    /** It has no place in the corrected text. */
    @JsonProperty("drop")
    DROP,
    /** It is not decided after all. */
    @JsonProperty("wait")
    WAIT
}
