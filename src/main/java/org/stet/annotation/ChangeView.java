package org.stet.annotation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeEntry;

/** An entry of a reading's history as it is served. */
public record ChangeView(
        UUID id,
        Instant at,
        UUID account,
        String kind,
        String subjectType,
        UUID subject,
        String summary,
        @Nullable UUID undoes,
        @Nullable UUID redoes) {

    static ChangeView of(ChangeEntry entry, String summary) {
        return new ChangeView(
                entry.id,
                entry.at,
                entry.account,
                entry.kind,
                entry.subjectType,
                entry.subject,
                summary,
                entry.undoes,
                entry.redoes);
    }
}
