package org.stet.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Certainty;
import org.stet.annotation.ReadingState;
import org.stet.annotation.SpanText;
import org.stet.annotation.StanceValue;

/** A passage that was found, with all that a reader said about it. */
record PassageView(
        @Schema(description = "The annotation") UUID id,
        InArticle article,
        UUID reading,
        Reader reader,
        ReadingState state,
        Tag label,

        @Schema(description = "Half-open ranges of the text in Unicode code points, each with its words")
        List<SpanText> spans,

        @Schema(description = "The words of all spans, joined by an ellipsis")
        String exact,

        @Schema(description = "Words in front of it, in one line")
        String before,

        @Schema(description = "Words behind it, in one line")
        String after,

        Map<String, Object> attributes,
        @Nullable Named source,
        @Nullable Toward stance,
        @Nullable String note,
        Certainty certainty,
        String origin,
        Instant created,
        Instant changed) {

    /** The same without the name of its reader. */
    PassageView unnamed() {
        return new PassageView(
                id,
                article,
                reading,
                new Reader(reader.id, null),
                state,
                label,
                spans,
                exact,
                before,
                after,
                attributes,
                source,
                stance,
                note,
                certainty,
                origin,
                created,
                changed);
    }

    /** @param text the version in which the spans are counted */
    record InArticle(
            UUID id,
            UUID text,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published,
            String language) {}

    /** @param name null in files for those who may not name readers there */
    record Reader(UUID id, @Nullable String name) {}

    record Tag(String id, String code, String name) {}

    /** @param name null while its maker alone sees it by its name */
    record Named(UUID id, @Nullable String name) {}

    record Toward(Named target, StanceValue value) {}
}
