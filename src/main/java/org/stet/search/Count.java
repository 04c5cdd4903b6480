package org.stet.search;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many hits a search has, as far as that was counted. */
public record Count(
        @Schema(description = "How many hits were counted, up to 1,000")
        long hits,

        @Schema(
                description =
                        "exact; more, when there are more than 1,000; atLeast, when the search was not through yet")
        Kind kind) {

    static final int MOST = 1_000;

    public enum Kind {
        EXACT("exact"),
        MORE("more"),
        AT_LEAST("atLeast");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }

    static Count exact(long hits) {
        return new Count(hits, Kind.EXACT);
    }

    /** @param through whether nothing was left to look at */
    static Count of(long counted, boolean through) {
        if (counted > MOST) {
            return new Count(MOST, Kind.MORE);
        }
        return new Count(counted, through ? Kind.EXACT : Kind.AT_LEAST);
    }

    /** As a cursor carries it. */
    String written() {
        return kind.id + hits;
    }

    static Count read(String written) {
        for (var kind : Kind.values()) {
            if (written.startsWith(kind.id)) {
                return new Count(Long.parseLong(written.substring(kind.id.length())), kind);
            }
        }
        throw new IllegalArgumentException("not a count: " + written);
    }
}
