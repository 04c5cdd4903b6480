package org.stet.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem of the catalogue. It is an answer, not a fault: it is never logged and carries no stack
 * trace. The detail is shown to people as it stands, so it holds a whole sentence and nothing of the machinery.
 */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    private ProblemException(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    /**
     * One field of the request that was refused.
     *
     * @param field where, as the client wrote it: {@code spans[0].start}
     * @param reason a sentence that says what is wrong with it
     */
    public record FieldError(String field, String reason) {}

    /** @param detail what happened this time, a sentence for people */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

    /**
     * What somebody asked for is not there or not theirs to see. The sentence is the same for all things and both
     * reasons: nobody learns from it that something exists.
     */
    public static ProblemException unknown() {
        return of(ProblemType.NOT_FOUND, "There is no such thing, or it is not for you to see.");
    }

    /** Adds one refused field. */
    public ProblemException field(String name, String reason) {
        errors.add(new FieldError(name, reason));
        return this;
    }

    /** Adds an extension member (RFC 9457, 3.2), such as the current state of a stale version. */
    public ProblemException with(String key, @Nullable Object value) {
        extensions.put(key, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        var message = getMessage();
        return message == null ? type.title() : message;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Extension members in the order they were added; a value may be null. */
    public Map<String, @Nullable Object> extensions() {
        return extensions;
    }
}
