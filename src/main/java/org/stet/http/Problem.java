package org.stet.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it travels, {@code application/problem+json} (RFC 9457).
 *
 * @param type address of the entry in the catalogue, relative to this server
 * @param title the same for all problems of the type
 * @param status HTTP status code
 * @param detail what happened this time, a sentence for people
 * @param errors refused fields; left out when there are none
 * @param extensions further members, written beside the others
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemException.FieldError> errors,
        @JsonAnyGetter Map<String, @Nullable Object> extensions) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemException refusal) {
        return new Problem(
                address(refusal.type()),
                refusal.type().title(),
                refusal.type().status(),
                refusal.detail(),
                refusal.errors(),
                new LinkedHashMap<>(refusal.extensions()));
    }

    static String address(ProblemType type) {
        return "/problems/" + type.slug();
    }
}
