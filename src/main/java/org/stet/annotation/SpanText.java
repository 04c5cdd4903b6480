package org.stet.annotation;

import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.stet.article.ReadText;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * A span together with the words that stand there, so that whoever painted on another text is found out.
 *
 * @param start first code point of the text version
 * @param end code point after the last
 * @param exact the words between them
 */
public record SpanText(
        @Min(0) int start,
        @Min(1) int end,
        @NotNull @Size(max = MAX_LENGTH) String exact) {

    static final int MAX_LENGTH = 200_000;

    /** The spans of a passage with their words. */
    public static List<SpanText> of(Passage passage, ReadText text) {
        return passage.spans().stream()
                .map(span -> new SpanText(span.start(), span.end(), text.text().words(span)))
                .toList();
    }

    public Span span() {
        return new Span(start, end);
    }
}
