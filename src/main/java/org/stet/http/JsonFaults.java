package org.stet.http;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with JSON without the parser's own words, which name classes and quote what was sent. */
final class JsonFaults {

    private JsonFaults() {}

    /** The JSON fault behind a failure; null if it has another reason. */
    static @Nullable JsonProcessingException among(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    static ProblemException refused(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return ProblemException.of(ProblemType.INVALID_REQUEST, "A field of the JSON is not as it should be.")
                    .field(path(mapping), reason(mapping));
        }
        if (fault instanceof StreamConstraintsException) {
            return ProblemException.of(
                    ProblemType.TOO_LARGE, "The JSON is nested too deeply or holds too long a value.");
        }
        var place = fault.getLocation();
        return ProblemException.of(
                ProblemType.INVALID_REQUEST,
                place == null || place.getLineNr() < 1
                        ? "The body is not the JSON that is expected here."
                        : "The body is not the JSON that is expected here: see line %d, column %d."
                                .formatted(place.getLineNr(), place.getColumnNr()));
    }

    private static String reason(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "There is no such field.";
        }
        if (mapping instanceof InvalidFormatException format && format.getTargetType() != null) {
            var type = format.getTargetType();
            if (type.isEnum()) {
                return "Must be one of the values that the API documentation lists.";
            }
            return switch (type.getSimpleName()) {
                case "UUID" -> "Must be a UUID.";
                case "Instant" -> "Must be a time such as 2026-11-03T09:30:00Z.";
                case "int", "Integer", "long", "Long" -> "Must be a whole number.";
                case "boolean", "Boolean" -> "Must be true or false.";
                default -> "Has a value of the wrong kind.";
            };
        }
        return "Has a value of the wrong kind.";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
