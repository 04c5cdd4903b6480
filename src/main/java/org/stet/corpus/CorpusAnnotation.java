package org.stet.corpus;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/**
 * One judgement on one passage.
 *
 * @param label the label's id
 * @param passage in code points of the document's text
 * @param attributes by id, as they are exchanged: text, number, truth value, list of texts, or a passage as an object
 *     with {@code spans}
 * @param sure false when the reader had doubts
 * @param origin how it came to be: {@code manual}, or what made it
 */
public record CorpusAnnotation(
        UUID id,
        String label,
        Passage passage,
        SortedMap<String, Object> attributes,
        @Nullable Source source,
        @Nullable Stance stance,
        @Nullable String note,
        boolean sure,
        String origin,
        Instant created,
        Instant changed) {

    public CorpusAnnotation {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /**
     * Whose words or knowledge the passage carries.
     *
     * @param kind such as {@code named-person}
     * @param mention the words of the article that name it, {@code null} where none was marked
     */
    public record Source(
            UUID id, String name, String kind, @Nullable Passage mention) {}

    /**
     * The stand the passage takes.
     *
     * @param target what it is about
     * @param value for, against, neutral or mixed
     */
    public record Stance(UUID targetId, String target, String value) {}
}
