package org.stet.annotation;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change of a batch, as the single request would be.
 *
 * @param ifMatch what the single request would send as {@code If-Match}
 * @param body what the single request would send; for {@code DELETE} an object with {@code change} and, if wanted,
 *     {@code batch}
 */
public record QueuedChange(
        @NotNull Method method,
        @NotNull Kind path,
        @NotNull UUID id,
        @Nullable String ifMatch,
        @Schema(implementation = Object.class) @NotNull JsonNode body) {

    /** What to do. */
    public enum Method {
        PUT,
        DELETE
    }

    /** What to do it with. */
    public enum Kind {
        ANNOTATION,
        LINK,
        ANSWER,
        VERDICT,
        SOURCE,
        MENTION,
        TARGET,
        PARAGRAPH;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
