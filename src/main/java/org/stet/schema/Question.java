package org.stet.schema;

import java.util.Comparator;
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

    /** All that may be answered, by id, {@code true} and {@code false} for yes and no; empty for kinds without a list. */
    public List<String> answers() {
        return switch (kind) {
            case BOOLEAN -> List.of("true", "false");
            case ONE, ORDINAL -> values.stream().map(AttributeValue::id).toList();
            case MANY, TEXT, PASSAGE -> List.of();
        };
    }

    /** The values that lie on the scale, the lowest first; without those beside it. */
    public List<AttributeValue> scale() {
        return values.stream()
                .filter(value -> value.number() != null)
                .sorted(Comparator.comparing(AttributeValue::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public Optional<AttributeValue> value(String valueId) {
        return values.stream().filter(value -> value.id().equals(valueId)).findFirst();
    }
}
