package org.stet.annotation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A link as it is served and as history keeps it. */
public record LinkView(
        UUID id,
        UUID reading,
        String type,
        UUID from,
        UUID to,
        @Nullable String note,
        int version,
        UUID lastChange) {

    public static LinkView of(Link link) {
        return new LinkView(
                link.id, link.reading.id, link.type, link.from, link.to, link.note, link.version, link.lastChange);
    }
}
