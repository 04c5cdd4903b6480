package org.stet.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the value of an attribute, or the answer to a question, is made of; with its shape in JSON. */
public enum AttributeKind {
    /** One of the values: a string. */
    @JsonProperty("one")
    ONE,
    /** Some of the values: an array of strings. */
    @JsonProperty("many")
    MANY,
    /** Yes or no: {@code true} or {@code false}. */
    @JsonProperty("boolean")
    BOOLEAN,
    /** One of the values, which have an order: a string, the value's id; or its number. */
    @JsonProperty("ordinal")
    ORDINAL,
    /** Free words: a string. */
    @JsonProperty("text")
    TEXT,
    /** Words of the article: {@code {"spans":[{"start","end","exact"}]}}, in code points. */
    @JsonProperty("passage")
    PASSAGE;

    /** Whether it has a list of values. */
    public boolean listed() {
        return switch (this) {
            case ONE, MANY, ORDINAL -> true;
            case BOOLEAN, TEXT, PASSAGE -> false;
        };
    }
}
