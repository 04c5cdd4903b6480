package org.stet.annotation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.http.ETags;
import org.stet.http.Problem;
import org.stet.http.Written;

/**
 * What became of one change of a batch.
 *
 * @param status the HTTP status that the single request would have had
 * @param body the new state, or the problem; {@code null} when something was withdrawn
 */
record Outcome(
        UUID id,
        int status,
        @Nullable String etag,
        @Nullable Object body) {

    static Outcome of(UUID id, Written<?> written) {
        return new Outcome(id, written.created() ? 201 : 200, ETags.of(written.version()), written.view());
    }

    static Outcome withdrawn(UUID id) {
        return new Outcome(id, 204, null, null);
    }

    static Outcome of(UUID id, Problem problem) {
        return new Outcome(id, problem.status(), null, problem);
    }
}
