package org.stet.schema;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * One of the values of an attribute or a question.
 *
 * @param number its place on an ordinal's scale; {@code null} for one without order, or beside the scale
 * @param about a hint, or {@code null}
 * @param sameAs addresses of terms of public vocabularies that mean the same
 */
@JsonInclude(Include.NON_NULL)
public record AttributeValue(
        String id,
        String name,
        @Nullable Integer number,
        @Nullable String about,
        @JsonInclude(Include.NON_EMPTY) List<String> sameAs) {

    public AttributeValue {
        sameAs = Lists.orEmpty(sameAs);
    }
}
