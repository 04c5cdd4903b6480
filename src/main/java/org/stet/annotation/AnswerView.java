package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/** An answer as it is served and as history keeps it. */
public record AnswerView(
        UUID id,
        UUID reading,
        String question,
        @Nullable UUID target,
        String value,
        List<Reason> reasons,
        int version,
        UUID lastChange) {

    /** The same answer with another value and other reasons. */
    public AnswerView saying(String another, List<Reason> others) {
        return new AnswerView(id, reading, question, target, another, others, version, lastChange);
    }

    public static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.id,
                answer.reading.id,
                answer.question,
                answer.target,
                answer.value,
                List.of(CanonicalJson.read(answer.reasons, Reason[].class)),
                answer.version,
                answer.lastChange);
    }
}
