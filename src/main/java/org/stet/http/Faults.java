package org.stet.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a form was refused for, as its page says it.
 *
 * @param fields the sentence of each field that has one, by the field's name and in the order of the fields
 * @param others what belongs to none of its fields
 */
public record Faults(Map<String, String> fields, List<String> others) {

    public static final Faults NONE = new Faults(Map.of(), List.of());

    /** @param names the names of the form's fields, in their order */
    public static Faults of(ProblemException refusal, String... names) {
        var left = new ArrayList<>(refusal.errors());
        var fields = new LinkedHashMap<String, String>();
        for (var name : names) {
            left.stream()
                    .filter(error -> error.field().equals(name))
                    .forEach(error -> fields.merge(name, error.reason(), "%s %s"::formatted));
            left.removeIf(error -> error.field().equals(name));
        }
        var others = refusal.errors().isEmpty()
                ? List.of(refusal.detail())
                : left.stream().map(ProblemException.FieldError::reason).toList();
        return new Faults(fields, others);
    }

    /** The sentence that belongs to a field; null if it was not refused. */
    public @Nullable String at(String field) {
        return fields.get(field);
    }

    /** Whether the field is the first of those refused: it gets the focus. */
    public boolean begins(String field) {
        return fields.keySet().stream().findFirst().filter(field::equals).isPresent();
    }
}
