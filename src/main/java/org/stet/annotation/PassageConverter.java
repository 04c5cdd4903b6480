package org.stet.annotation;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;
import org.stet.text.Span;

/** A passage of several spans as one column: {@code 12-20 31-40}, in code points. */
@Converter
public class PassageConverter implements AttributeConverter<@Nullable Passage, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Passage passage) {
        return passage == null
                ? null
                : passage.spans().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable Passage convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : new Passage(Arrays.stream(column.split(" "))
                        .map(PassageConverter::span)
                        .toList());
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(
                Integer.parseInt(written, 0, dash, 10), Integer.parseInt(written, dash + 1, written.length(), 10));
    }
}
