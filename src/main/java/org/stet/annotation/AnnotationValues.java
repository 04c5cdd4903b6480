package org.stet.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Keeps the searchable rows of an annotation's attributes in step with the annotation. */
final class AnnotationValues {

    private AnnotationValues() {}

    /** Writes the rows of an annotation that has none yet. */
    static void write(Annotation annotation, Map<String, Object> attributes) {
        attributes.forEach((attribute, value) -> {
            for (var one : new TreeSet<>(values(value))) {
                new AnnotationValue(annotation, attribute, one).persist();
            }
        });
    }

    static void replace(Annotation annotation, Map<String, Object> attributes) {
        AnnotationValue.forget(annotation.id);
        write(annotation, attributes);
    }

    /** Passages are found by their place and free text by its words, so neither has a row. */
    private static List<String> values(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> values(one).stream()).toList();
        }
        if (value instanceof Map<?, ?>) {
            return List.of();
        }
        var text = String.valueOf(value);
        return text.length() <= AnnotationValue.VALUE_LENGTH ? List.of(text) : List.of();
    }
}
