package org.stet.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;
import org.stet.annotation.Verdict;
import org.stet.annotation.VerdictView;
import org.stet.article.ReadText;
import org.stet.schema.Attribute;
import org.stet.schema.Label;
import org.stet.schema.TagSet;
import org.stet.source.SourceKind;
import org.stet.source.SourceView;
import org.stet.suggestion.SuggestionView.Whose;
import org.stet.suggestion.SuggestionsView.HeadlinePart;
import org.stet.suggestion.SuggestionsView.Member;
import org.stet.suggestion.SuggestionsView.RestatedPair;
import org.stet.suggestion.rules.Cast;
import org.stet.suggestion.rules.CastMember;
import org.stet.suggestion.rules.HeadlineCheck;
import org.stet.suggestion.rules.Proposal;
import org.stet.suggestion.rules.RestatedPairs;
import org.stet.text.Passage;
import org.stet.text.Span;

/** What the rules found in a text, in the words of a tag set and with what a reader made of it. */
final class Views {

    private final ReadText text;
    private final TagSet tagSet;
    private final Cast cast;
    private final List<CastMember> members;
    private final List<SourceView> sources;
    private final Map<UUID, Verdict> verdicts;

    /**
     * @param sources of the project that the reader sees
     * @param verdicts of the reader on suggestions of the article, by suggestion
     */
    Views(ReadText text, TagSet tagSet, Cast cast, List<SourceView> sources, Map<UUID, Verdict> verdicts) {
        this.text = text;
        this.tagSet = tagSet;
        this.cast = cast;
        this.members = cast.members();
        this.sources = sources;
        this.verdicts = verdicts;
    }

    /** Those for which the tag set has a label. */
    List<SuggestionView> suggestions(List<Proposal> proposals) {
        var views = new ArrayList<SuggestionView>();
        var ids = new SuggestionIds(text, proposals);
        for (var proposal : proposals) {
            var id = ids.next(proposal);
            tagSet.labelProposedFor(proposal.kind().id())
                    .ifPresent(label -> views.add(suggestion(id, proposal, label)));
        }
        return views;
    }

    private SuggestionView suggestion(UUID id, Proposal proposal, Label label) {
        var cue = proposal.speaker().cue();
        var verdict = verdicts.get(id);
        return new SuggestionView(
                id,
                proposal.rule(),
                proposal.version(),
                label.id(),
                SpanText.of(proposal.passage(), text),
                values(proposal.values(), label, tier -> tier != Attribute.Tier.COMPUTED),
                values(proposal.values(), label, tier -> tier == Attribute.Tier.COMPUTED),
                label.source() ? whose(proposal) : null,
                cue == null ? null : spanText(cue.span()),
                proposal.triggers().stream().map(this::spanText).toList(),
                proposal.confidence(),
                verdict == null ? null : VerdictView.of(verdict));
    }

    List<Member> cast() {
        return members.stream()
                .map(member -> new Member(
                        member.name(),
                        kind(member),
                        member.mentions().stream().map(this::spanText).toList(),
                        known(member)))
                .toList();
    }

    HeadlinePart headline(HeadlineCheck.Finding finding) {
        var body = finding.body();
        return new HeadlinePart(spanText(finding.part()), body == null ? null : spanText(body));
    }

    RestatedPair pair(RestatedPairs.Pair pair) {
        return new RestatedPair(
                SpanText.of(pair.retold(), text), SpanText.of(pair.quoted(), text), pair.shared(), pair.strength());
    }

    private SpanText spanText(Span span) {
        return SpanText.of(Passage.of(span), text).get(0);
    }

    /** Values that the label has a place for. What is computed is shown and never stored as it is (decision 13). */
    private Map<String, String> values(Map<String, String> values, Label label, Predicate<Attribute.Tier> wanted) {
        var fitting = new TreeMap<String, String>();
        values.forEach((id, value) -> {
            var attribute =
                    label.attributes().contains(id) ? tagSet.attribute(id).orElse(null) : null;
            if (attribute != null
                    && wanted.test(attribute.tier())
                    && attribute.value(value).isPresent()) {
                fitting.put(id, value);
            }
        });
        return fitting;
    }

    private @Nullable Whose whose(Proposal proposal) {
        var mention = proposal.speaker().source();
        if (mention == null) {
            return null;
        }
        return cast.memberOf(proposal.speaker())
                .map(member -> new Whose(
                        members.indexOf(member), spanText(mention), member.name(), kind(member), known(member)))
                .orElse(null);
    }

    private static SourceKind kind(CastMember member) {
        return SourceKind.byId(member.kind()).orElse(SourceKind.UNKNOWN);
    }

    /** A name is the same person everywhere; "the mayor" of another article is another town's, until the reader says so. */
    private @Nullable UUID known(CastMember member) {
        if (!kind(member).isNamed()) {
            return null;
        }
        return sources.stream()
                .filter(source -> source.name().equalsIgnoreCase(member.name()))
                .map(SourceView::id)
                .findFirst()
                .orElse(null);
    }
}
