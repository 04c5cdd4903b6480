package org.stet.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A made-up example for a label.
 *
 * @param span the words of {@code text} that the example is about; never {@code null} in a positive one
 * @param note why; never {@code null} in a negative one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Example(
        Kind kind,
        String text,
        @Nullable String span,
        @Nullable String note) {

    /** Whether the label belongs on the span. */
    public enum Kind {
        @JsonProperty("positive")
        POSITIVE,
        @JsonProperty("negative")
        NEGATIVE
    }
}
