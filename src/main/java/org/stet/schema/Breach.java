package org.stet.schema;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/**
 * A rule of the tag set that a judgement would break.
 *
 * @param field the part of the judgement, as the API names it: {@code attributes.use}
 * @param message a sentence for the person who judges
 * @param other the annotation that stands in the way, or {@code null}
 */
public record Breach(
        Rule rule, String field, String message, @Nullable UUID other) {

    /** What a tag set can forbid. */
    public enum Rule {
        LABEL("label", ProblemType.OUTSIDE_SCHEMA),
        BLOCK_KIND("block-kind", ProblemType.OUTSIDE_SCHEMA),
        CROSSES_BLOCKS("may-cross-blocks", ProblemType.SPAN_CROSSES_BLOCK),
        LAYER("layer", ProblemType.LAYER_CONFLICT),
        EXCLUDES("excludes", ProblemType.LAYER_CONFLICT),
        AT_MOST("at-most", ProblemType.LAYER_CONFLICT),
        ATTRIBUTE("attribute", ProblemType.OUTSIDE_SCHEMA),
        SOURCE("source", ProblemType.OUTSIDE_SCHEMA),
        STANCE("stance", ProblemType.OUTSIDE_SCHEMA),
        LINK("link", ProblemType.OUTSIDE_SCHEMA),
        ANSWER("answer", ProblemType.OUTSIDE_SCHEMA);

        private final String id;
        private final ProblemType problem;

        Rule(String id, ProblemType problem) {
            this.id = id;
            this.problem = problem;
        }

        /** The name in the API. */
        public String id() {
            return id;
        }
    }

    /**
     * The answer to a request that breaks rules: the first one gives type and detail, each is listed as a field.
     *
     * @param breaches at least one
     */
    public static ProblemException problem(List<Breach> breaches) {
        var first = breaches.get(0);
        var problem = ProblemException.of(first.rule.problem, first.message).with("rule", first.rule.id);
        if (first.other != null) {
            problem.with("annotation", first.other);
        }
        breaches.forEach(breach -> problem.field(breach.field, breach.message));
        return problem;
    }

    static Breach of(Rule rule, String field, String message, Object... words) {
        return new Breach(rule, field, message.formatted(words), null);
    }
}
