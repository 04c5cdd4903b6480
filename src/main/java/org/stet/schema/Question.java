package org.stet.schema;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * A question about the whole article.
 *
 * @param about how to answer it
 * @param perTarget whether it is answered once for each target of the project
 * @param reasonRequired whether a passage must be named as the reason, unless the answer lies beside the scale
 * @param values what may be answered; empty for kinds that have no list
 */
public record Question(
        String id,
        String name,
        String about,
        AttributeKind kind,
        boolean perTarget,
        boolean reasonRequired,
        @JsonInclude(Include.NON_EMPTY) List<AttributeValue> values) {

    public Question {
        values = Lists.orEmpty(values);
    }

    public Optional<AttributeValue> value(String valueId) {
        return values.stream().filter(value -> value.id().equals(valueId)).findFirst();
    }
}
