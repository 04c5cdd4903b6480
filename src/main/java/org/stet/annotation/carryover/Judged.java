package org.stet.annotation.carryover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.AnnotationView;
import org.stet.annotation.SpanText;
import org.stet.article.ReadText;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.collation.Anchor;
import org.stet.text.collation.Fate;
import org.stet.text.collation.Reanchoring;

/**
 * What an annotation of an earlier text would be in the corrected one.
 *
 * @param place as proposed; {@code null} when it is gone
 * @param attributes those that point at words which are no longer there are left out
 * @param mention {@code null} also when its words are no longer there
 */
record Judged(
        Fate fate,
        @Nullable Passage place,
        Map<String, Object> attributes,
        @Nullable UUID mention) {

    /** @param mentions those of the earlier text that stand in the corrected one, by id */
    static Judged of(AnnotationView state, Reanchoring reanchoring, ReadText after, Map<UUID, UUID> mentions) {
        Anchor anchor = reanchoring.anchor(passage(state.spans()));
        var attributes = new LinkedHashMap<String, Object>();
        boolean whole = true;
        for (var entry : state.attributes().entrySet()) {
            var value = carried(entry.getValue(), reanchoring, after);
            value.ifPresent(now -> attributes.put(entry.getKey(), now));
            whole &= value.isPresent();
        }
        var mention = state.mention() == null ? null : mentions.get(state.mention());
        whole &= state.mention() == null || mention != null;
        // The same words, but part of what was said of them points at words that went: no longer the same judgement.
        Fate fate = anchor.fate() == Fate.UNCHANGED && !whole ? Fate.SURROUNDINGS : anchor.fate();
        return new Judged(fate, anchor.place(), attributes, mention);
    }

    /**
     * Whether an annotation would come over by itself: the words that it stands on, and those elsewhere that it points at.
     *
     * @param mentions ids of those of the earlier text that stand in the corrected one
     */
    static boolean comesOver(AnnotationView state, Reanchoring reanchoring, Set<UUID> mentions) {
        return reanchoring.anchor(passage(state.spans())).fate() == Fate.UNCHANGED
                && (state.mention() == null || mentions.contains(state.mention()))
                && state.attributes().values().stream()
                        .flatMap(value -> pointed(value).stream())
                        .allMatch(words -> sameWords(words, reanchoring).isPresent());
    }

    /** For a reading that is handed in: its reader decides. */
    Judged asLate() {
        return new Judged(fate == Fate.UNCHANGED ? Fate.SURROUNDINGS : fate, place, attributes, mention);
    }

    static Passage passage(List<SpanText> spans) {
        return new Passage(spans.stream().map(SpanText::span).toList());
    }

    /** Where the same words stand, whatever is around them. */
    static Optional<Passage> sameWords(Passage passage, Reanchoring reanchoring) {
        Anchor anchor = reanchoring.anchor(passage);
        return anchor.fate() == Fate.UNCHANGED || anchor.fate() == Fate.SURROUNDINGS
                ? Optional.ofNullable(anchor.place())
                : Optional.empty();
    }

    /** A value that is a passage of the text is carried like one; any other stays what it is. */
    private static Optional<Object> carried(Object value, Reanchoring reanchoring, ReadText after) {
        var pointed = pointed(value);
        if (pointed.isEmpty()) {
            return Optional.of(value);
        }
        return sameWords(pointed.get(), reanchoring)
                .map(place -> Map.of(
                        "spans",
                        SpanText.of(place, after).stream()
                                .map(span -> Map.of("start", span.start(), "end", span.end(), "exact", span.exact()))
                                .toList()));
    }

    /** The words of the text that a value is, if it is some. */
    private static Optional<Passage> pointed(Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get("spans") instanceof List<?> given)) {
            return Optional.empty();
        }
        return Optional.of(new Passage(given.stream()
                .map(one -> (Map<?, ?>) one)
                .map(span -> new Span(place(span, "start"), place(span, "end")))
                .toList()));
    }

    private static int place(Map<?, ?> span, String border) {
        return ((Number) Objects.requireNonNull(span.get(border))).intValue();
    }
}
