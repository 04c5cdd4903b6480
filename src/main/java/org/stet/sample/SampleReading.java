package org.stet.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;
import org.stet.text.StoredText;

/**
 * What one reader holds of an article.
 *
 * @param reader key of the reader
 * @param state {@code open} for one that is still at work, {@code submitted} for the others
 * @param annotations in text order
 */
record SampleReading(String reader, String state, List<Judgement> annotations, List<Tie> links, List<Reply> answers) {

    SampleReading {
        links = Objects.requireNonNullElse(links, List.of());
        answers = Objects.requireNonNullElse(answers, List.of());
    }

    boolean isSubmitted() {
        return state.equals("submitted");
    }

    /**
     * An annotation.
     *
     * @param id by which links name it; {@code null} for most
     * @param source key of a source
     */
    record Judgement(
            @Nullable String id,
            String label,
            List<Quoted> passage,
            Map<String, Object> attributes,
            @Nullable String source,
            @Nullable Stand stance,
            @Nullable String note,
            @Nullable String certainty) {

        Judgement {
            attributes = Objects.requireNonNullElse(attributes, Map.of());
        }

        boolean isUnsure() {
            return "unsure".equals(certainty);
        }

        /** @throws IllegalArgumentException if the text does not say the words */
        Passage in(StoredText text) {
            return place(passage, text);
        }

        /** The attributes as an annotation holds them, passages given by offsets. */
        Map<String, Object> attributesIn(StoredText text) {
            var values = new LinkedHashMap<String, Object>();
            attributes.forEach(
                    (name, value) -> values.put(name, value instanceof Map<?, ?> map ? spans(map, text) : value));
            return values;
        }

        private static Object spans(Map<?, ?> value, StoredText text) {
            var quoted = ((List<?>) Objects.requireNonNull(value.get("passage")))
                    .stream().map(Map.class::cast).map(Judgement::quoted).toList();
            return Map.of("spans", SampleReading.spans(place(quoted, text), text));
        }

        private static Quoted quoted(Map<?, ?> words) {
            return new Quoted(Objects.requireNonNull((String) words.get("words")), (Integer) words.get("occurrence"));
        }
    }

    /** A stance toward the target of this key. */
    record Stand(String target, String value) {}

    /**
     * A link between two annotations of the same reader.
     *
     * @param from an annotation's id
     * @param to an annotation's id, with the article's file before a slash if it is in another article
     */
    record Tie(String type, String from, String to) {

        /** The id of the annotation that the link leads from, always with its article; {@code slug} is the reading's. */
        String fullFrom(String slug) {
            return full(from, slug);
        }

        String fullTo(String slug) {
            return full(to, slug);
        }

        private static String full(String id, String slug) {
            return id.contains("/") ? id : slug + "/" + id;
        }
    }

    record Reply(
            String question,
            String value,
            @Nullable String target,
            @Nullable List<Quoted> reasons) {

        List<Passage> reasonsIn(StoredText text) {
            return Objects.requireNonNullElse(reasons, List.<Quoted>of()).stream()
                    .map(words -> Passage.of(words.in(text)))
                    .toList();
        }
    }

    /** A passage as the value of an attribute holds it. */
    private static List<Map<String, Object>> spans(Passage passage, StoredText text) {
        return passage.spans().stream()
                .map(span ->
                        Map.<String, Object>of("start", span.start(), "end", span.end(), "exact", text.words(span)))
                .toList();
    }

    private static Passage place(List<Quoted> quoted, StoredText text) {
        return new Passage(quoted.stream().map(words -> words.in(text)).toList());
    }
}
