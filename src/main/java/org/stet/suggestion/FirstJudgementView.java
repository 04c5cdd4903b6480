package org.stet.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.stet.annotation.AnnotationView;
import org.stet.suggestion.FirstJudgement.Proposed;
import org.stet.text.Span;

/**
 * What a reader thought before seeing suggestions, with what was proposed then. The final judgement is the reading itself.
 *
 * @param change up to which the history of the reading holds it
 * @param annotations as they were, in the order of their making
 * @param proposals in text order; all spans count code points of the reading's text
 */
record FirstJudgementView(
        UUID reading, UUID change, Instant made, List<AnnotationView> annotations, List<ProposedView> proposals) {

    /** @param version of the rule */
    record ProposedView(UUID suggestion, String rule, int version, String label, List<Span> spans) {

        static ProposedView of(Proposed one) {
            return new ProposedView(one.suggestion, one.rule, one.ruleVersion, one.label, one.spans.spans());
        }
    }

    static FirstJudgementView of(FirstJudgement judgement, List<AnnotationView> annotations) {
        return new FirstJudgementView(
                judgement.reading,
                judgement.change,
                judgement.made,
                annotations,
                judgement.proposals.stream().map(ProposedView::of).toList());
    }
}
