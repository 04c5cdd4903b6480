package org.stet.suggestion.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.stet.article.ReadText;
import org.stet.schema.TagSet;
import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.lists.RulesInForce;
import org.stet.suggestion.rules.Proposal;

/** Counts what the rules of a project propose in one text. */
@ApplicationScoped
class Counting {

    private static final Logger LOG = Logger.getLogger(Counting.class);

    private final RulesInForce inForce;

    Counting(RulesInForce inForce) {
        this.inForce = inForce;
    }

    /** @param counts in the order of label, rule and version; empty unless the text was counted */
    record Counted(Outcome outcome, List<LabelCount> counts) {

        int passages() {
            return counts.stream().mapToInt(LabelCount::passages).sum();
        }
    }

    Counted count(UUID project, ReadText text, TagSet tagSet) {
        var rules = inForce.of(project, text.language());
        if (rules.isEmpty()) {
            return new Counted(Outcome.LANGUAGE, List.of());
        }
        try {
            return counted(rules.get().in(AnalysedText.of(text.text(), text.blocks(), text.segments())), tagSet);
        } catch (RuntimeException e) {
            // One odd text must not take the numbers of a whole project away.
            LOG.errorf(e, "A rule failed on text %s", text.id());
            return new Counted(Outcome.FAILED, List.of());
        }
    }

    private static Counted counted(List<Proposal> proposals, TagSet tagSet) {
        Map<String, LabelCount> counts = new TreeMap<>();
        for (var proposal : proposals) {
            tagSet.labelProposedFor(proposal.kind().id()).ifPresent(label -> {
                var one = new LabelCount(label.id(), proposal.rule(), proposal.version(), 1);
                counts.merge(
                        label.id() + " " + one.rule() + " " + one.version(),
                        one,
                        (a, b) -> new LabelCount(a.label(), a.rule(), a.version(), a.passages() + b.passages()));
            });
        }
        return new Counted(Outcome.COUNTED, List.copyOf(counts.values()));
    }
}
