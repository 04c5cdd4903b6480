package org.stet.schema.guideline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a clause says of its subject. */
public enum Part {
    @JsonProperty("name")
    NAME,
    /** What it is, in a sentence or two. */
    @JsonProperty("short")
    SUMMARY,
    @JsonProperty("when")
    WHEN,
    @JsonProperty("notWhen")
    NOT_WHEN,
    @JsonProperty("border")
    BORDER,
    /** An example to which the label belongs, with its note. */
    @JsonProperty("positive")
    POSITIVE,
    /** An example to which it does not belong, with the reason. */
    @JsonProperty("negative")
    NEGATIVE,
    /** What is asked for beside the label: names of attributes. */
    @JsonProperty("asked")
    ASKED,
    /** One of the values, with its hint. */
    @JsonProperty("value")
    VALUE
}
