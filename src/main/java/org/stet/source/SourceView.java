package org.stet.source;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A source as it is served. {@code mine} says whether the person asking made it. */
public record SourceView(
        UUID id,
        UUID project,
        String name,
        SourceKind kind,
        @Nullable String note,
        boolean confirmed,
        boolean mine,
        UUID lastChange,
        int version) {

    public static SourceView of(Source source, UUID asking) {
        return new SourceView(
                source.id,
                source.project,
                source.name,
                source.kind,
                source.note,
                source.confirmed,
                source.createdBy.equals(asking),
                source.lastChange,
                source.version);
    }
}
