package org.stet.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.ReadText;
import org.stet.http.CanonicalJson;

/** An annotation as it is served and as history keeps it. Spans count code points of the reading's text version. */
public record AnnotationView(
        UUID id,
        UUID reading,
        String label,

        @Schema(description = "Half-open ranges in Unicode code points, each with its words")
        List<SpanText> spans,

        Map<String, Object> attributes,
        @Nullable UUID source,
        @Nullable UUID mention,
        @Nullable Stance stance,
        @Nullable String note,
        Certainty certainty,
        String origin,
        Instant created,
        Instant changed,
        int version,
        UUID lastChange) {

    /** The same judgement on another text. */
    public AnnotationView at(List<SpanText> place, Map<String, Object> withAttributes, @Nullable UUID withMention) {
        return with(place, withAttributes, source, withMention);
    }

    /** The same judgement with the record that stands for its source now. */
    public AnnotationView by(UUID another) {
        return with(spans, attributes, another, mention);
    }

    private AnnotationView with(
            List<SpanText> place,
            Map<String, Object> otherAttributes,
            @Nullable UUID otherSource,
            @Nullable UUID otherMention) {
        return new AnnotationView(
                id,
                reading,
                label,
                place,
                otherAttributes,
                otherSource,
                otherMention,
                stance,
                note,
                certainty,
                origin,
                created,
                changed,
                version,
                lastChange);
    }

    @SuppressWarnings("unchecked") // the column holds a JSON object, whose keys are strings
    public static AnnotationView of(Annotation annotation, ReadText text) {
        return new AnnotationView(
                annotation.id,
                annotation.reading.id,
                annotation.label,
                SpanText.of(annotation.passage(), text),
                annotation.attributes.equals("{}")
                        ? Map.of()
                        : (Map<String, Object>) CanonicalJson.read(annotation.attributes, Map.class),
                annotation.source,
                annotation.mention,
                annotation.target == null || annotation.stance == null
                        ? null
                        : new Stance(annotation.target, annotation.stance),
                annotation.note,
                annotation.certainty,
                annotation.origin,
                annotation.created,
                annotation.changed,
                annotation.version,
                annotation.lastChange);
    }
}
