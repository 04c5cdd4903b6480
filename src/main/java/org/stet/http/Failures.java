package org.stet.http;

import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jspecify.annotations.Nullable;

/** Says which problem of the catalogue a failure is: of a request, or of one change among several in a request. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /** The refusal behind a failure; one that nobody foresaw is logged here, and told without its details. */
    public static ProblemException refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refusal = foreseen(cause);
            if (refusal != null) {
                return refusal;
            }
        }
        var mark = UUID.randomUUID();
        LOG.errorf(failure, "A request failed, mark %s", mark);
        return ProblemException.of(
                        ProblemType.UNEXPECTED,
                        "It is not your fault, and nothing of this was stored. The log has the details under the"
                                + " mark %s.".formatted(mark))
                .with("mark", mark.toString());
    }

    private static @Nullable ProblemException foreseen(Throwable cause) {
        if (cause instanceof ProblemException refusal) {
            return refusal;
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return BrokenRules.refused(invalid);
        }
        if (cause instanceof JsonProcessingException json) {
            return JsonFaults.refused(json);
        }
        if (cause instanceof IllegalArgumentException && isUndecodable(cause)) {
            return ProblemException.of(
                    ProblemType.INVALID_REQUEST,
                    "The form holds a percent sign that no two hexadecimal digits follow.");
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return ProblemException.of(
                    ProblemType.STALE_VERSION, "Somebody changed this at the same moment. Load it again, then decide.");
        }
        if (cause instanceof org.hibernate.exception.ConstraintViolationException) {
            return ProblemException.of(
                    ProblemType.CONFLICT, "This contradicts what somebody stored at the same moment.");
        }
        return null;
    }

    /** Quarkus REST throws nothing more telling when a form's encoding is broken. */
    private static boolean isUndecodable(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).limit(2).anyMatch(at -> at.getClassName()
                .equals(URLUtils.class.getName()));
    }
}
