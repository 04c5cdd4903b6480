package org.stet.suggestion.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.stet.article.ReadText;
import org.stet.schema.TagSet;
import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.rules.PassageRules;
import org.stet.suggestion.rules.Proposal;

/** Counts what the rules propose in one text. The rules' words are read when it is first asked, not when Stet starts. */
@ApplicationScoped
class Counting {

    private static final Logger LOG = Logger.getLogger(Counting.class);

    private final PassageRules english = PassageRules.english();

    /** @param counts in the order of label, rule and version; empty unless the text was counted */
    record Counted(Outcome outcome, List<LabelCount> counts) {

        int passages() {
            return counts.stream().mapToInt(LabelCount::passages).sum();
        }
    }

    Counted count(ReadText text, TagSet tagSet) {
        if (!text.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return new Counted(Outcome.LANGUAGE, List.of());
        }
        try {
            return counted(english.in(AnalysedText.of(text.text(), text.blocks(), text.segments())), tagSet);
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
