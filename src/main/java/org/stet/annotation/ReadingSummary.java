package org.stet.annotation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A reading in a list: whose it is and how far it has come. */
public record ReadingSummary(
        UUID id,
        UUID article,
        ReadingView.Reader reader,
        boolean mine,
        ReadingState state,
        @Nullable Instant submittedAt,
        long annotations) {}
