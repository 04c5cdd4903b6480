package org.stet.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A reading with all that is in it. */
public record ReadingView(
        UUID id,
        UUID project,
        UUID article,
        UUID text,
        UUID schema,
        Reader reader,
        ReadingState state,
        @Nullable Instant submittedAt,
        int version,
        List<AnnotationView> annotations,
        List<LinkView> links,
        List<AnswerView> answers) {

    /** Whose reading it is. */
    public record Reader(UUID id, String name) {}
}
