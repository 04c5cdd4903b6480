package org.stet.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A named value that an annotation may carry beside its label.
 *
 * @param about what it tells
 * @param values what it may be, the default shown first; empty for kinds that have no list
 */
public record Attribute(
        String id,
        AttributeKind kind,
        Tier tier,
        String name,
        String about,
        @JsonInclude(Include.NON_EMPTY) List<AttributeValue> values) {

    /** When an attribute is offered. Only the label is ever required at tagging time. */
    public enum Tier {
        /** At once, on the labels that ask for it; behind one key on others. */
        @JsonProperty("asked")
        ASKED,
        /** Proposed by rule, and shown hollow until a person corrects or confirms it. */
        @JsonProperty("computed")
        COMPUTED,
        /** Behind one key. */
        @JsonProperty("more")
        MORE
    }

    public Attribute {
        values = Lists.orEmpty(values);
    }

    public Optional<AttributeValue> value(String valueId) {
        return values.stream().filter(value -> value.id().equals(valueId)).findFirst();
    }

    /**
     * A value as the same choice is always written: some of the values in their order, one on a scale by its id. What the
     * attribute cannot be stays as it is.
     */
    public Object canonical(Object value) {
        if (kind == AttributeKind.MANY && value instanceof Collection<?> chosen) {
            var ids = values.stream().map(AttributeValue::id).toList();
            return chosen.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(one -> ids.contains(one) ? ids.indexOf(one) : ids.size()))
                    .toList();
        }
        if (kind == AttributeKind.ORDINAL && value instanceof Number place) {
            return values.stream()
                    .filter(one -> one.number() != null && one.number() == place.doubleValue())
                    .findFirst()
                    .<Object>map(AttributeValue::id)
                    .orElse(value);
        }
        return value;
    }

    /** What no label asks for any more is one of the others. */
    Attribute askedAmong(List<Label> labels) {
        var asked = labels.stream().anyMatch(label -> label.asked().contains(id));
        return tier == Tier.ASKED && !asked ? new Attribute(id, kind, Tier.MORE, name, about, values) : this;
    }
}
