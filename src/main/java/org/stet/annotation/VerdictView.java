package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * A verdict as it is served and as history keeps it.
 *
 * @param label that was proposed
 * @param spans that were proposed, in code points of the text of {@code reading}
 */
public record VerdictView(
        UUID id,
        UUID reading,
        UUID suggestion,
        String rule,
        int ruleVersion,
        String label,
        List<Span> spans,
        String exact,
        Verdict.Decision decision,
        @Nullable UUID annotation,
        int version,
        UUID lastChange) {

    public static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.id,
                verdict.reading.id,
                verdict.suggestion,
                verdict.rule,
                verdict.ruleVersion,
                verdict.label,
                verdict.spans.spans(),
                verdict.exact,
                verdict.decision,
                verdict.annotation,
                verdict.version,
                verdict.lastChange);
    }

    Passage passage() {
        return new Passage(spans);
    }
}
