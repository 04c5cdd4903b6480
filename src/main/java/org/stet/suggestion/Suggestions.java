package org.stet.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.annotation.SpanText;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.project.Project;
import org.stet.schema.Attribute;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.source.Casting;
import org.stet.source.SourceKind;
import org.stet.source.SourceView;
import org.stet.suggestion.SuggestionView.Whose;
import org.stet.suggestion.SuggestionsView.HeadlinePart;
import org.stet.suggestion.SuggestionsView.RestatedPair;
import org.stet.suggestion.SuggestionsView.State;
import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.StrengthWords;
import org.stet.suggestion.rules.Cast;
import org.stet.suggestion.rules.CastMember;
import org.stet.suggestion.rules.HeadlineCheck;
import org.stet.suggestion.rules.PassageRules;
import org.stet.suggestion.rules.Proposal;
import org.stet.suggestion.rules.RestatedPairs;
import org.stet.text.Passage;
import org.stet.text.Span;

/** Asks the rules about the text of a reading, and says what they find in the words of its tag set. */
@ApplicationScoped
class Suggestions {

    private final Readings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Casting casting;
    private final PassageRules english = PassageRules.english();
    private final StrengthWords strength = StrengthWords.english();

    Suggestions(Readings readings, TextVersions texts, SchemaVersions schemas, Casting casting) {
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.casting = casting;
    }

    /** For one's own reading; {@code not-found} for everybody else's. */
    SuggestionsView of(UUID readingId) {
        var reading = readings.own(readingId);
        Project project = Project.findById(reading.project);
        if (!project.suggestions) {
            return SuggestionsView.none(State.OFF);
        }
        var text = texts.read(reading.text);
        if (!text.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return SuggestionsView.none(State.LANGUAGE);
        }
        var tagSet = tagSet(reading, project);
        return tagSet.labels().stream().allMatch(label -> label.proposed().isEmpty())
                ? SuggestionsView.none(State.NO_LABELS)
                : found(reading, text, tagSet);
    }

    private TagSet tagSet(Reading reading, Project project) {
        var whole = schemas.tagSet(reading.schema);
        var labels = project.labels();
        return labels == null ? whole : whole.limitedTo(Set.copyOf(labels));
    }

    private SuggestionsView found(Reading reading, ReadText text, TagSet tagSet) {
        var analysed = AnalysedText.of(text.text(), text.blocks(), text.segments());
        var proposals = english.in(analysed);
        var cast = Cast.of(analysed, proposals);
        var sources = casting.sources(reading.project);
        return new SuggestionsView(
                State.ON,
                proposals.stream()
                        .flatMap(proposal -> tagSet
                                .labelProposedFor(proposal.kind().id())
                                .stream()
                                .map(label -> view(proposal, label, tagSet, text, cast, sources)))
                        .toList(),
                HeadlineCheck.of(analysed).stream()
                        .map(one -> headline(one, text))
                        .toList(),
                RestatedPairs.of(analysed, proposals, cast, strength).stream()
                        .map(one -> pair(one, text))
                        .toList());
    }

    private static HeadlinePart headline(HeadlineCheck.Finding finding, ReadText text) {
        var body = finding.body();
        return new HeadlinePart(spanText(finding.part(), text), body == null ? null : spanText(body, text));
    }

    private static RestatedPair pair(RestatedPairs.Pair pair, ReadText text) {
        return new RestatedPair(
                SpanText.of(pair.retold(), text), SpanText.of(pair.quoted(), text), pair.shared(), pair.strength());
    }

    private static SuggestionView view(
            Proposal proposal, Label label, TagSet tagSet, ReadText text, Cast cast, List<SourceView> sources) {
        var cue = proposal.speaker().cue();
        return new SuggestionView(
                id(text.id(), proposal),
                proposal.rule(),
                proposal.version(),
                label.id(),
                SpanText.of(proposal.passage(), text),
                attributes(proposal.values(), label, tagSet),
                label.source() ? whose(proposal, text, cast, sources) : null,
                cue == null ? null : spanText(cue.span(), text),
                proposal.triggers().stream().map(span -> spanText(span, text)).toList(),
                proposal.confidence());
    }

    private static UUID id(UUID text, Proposal proposal) {
        var name = text + " " + proposal.rule() + " " + proposal.kind().id() + " " + proposal.passage();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static SpanText spanText(Span span, ReadText text) {
        return SpanText.of(Passage.of(span), text).get(0);
    }

    /** Values that the label has a place for. What is computed is shown and never stored (decision 13). */
    private static Map<String, String> attributes(Map<String, String> values, Label label, TagSet tagSet) {
        var fitting = new TreeMap<String, String>();
        values.forEach((id, value) -> {
            var attribute =
                    label.attributes().contains(id) ? tagSet.attribute(id).orElse(null) : null;
            if (attribute != null
                    && attribute.tier() != Attribute.Tier.COMPUTED
                    && attribute.value(value).isPresent()) {
                fitting.put(id, value);
            }
        });
        return fitting;
    }

    private static @Nullable Whose whose(Proposal proposal, ReadText text, Cast cast, List<SourceView> sources) {
        var mention = proposal.speaker().source();
        if (mention == null) {
            return null;
        }
        return cast.memberOf(proposal.speaker())
                .map(member -> new Whose(spanText(mention, text), member.name(), kind(member), known(member, sources)))
                .orElse(null);
    }

    private static SourceKind kind(CastMember member) {
        return SourceKind.byId(member.kind()).orElse(SourceKind.UNKNOWN);
    }

    private static @Nullable UUID known(CastMember member, List<SourceView> sources) {
        return sources.stream()
                .filter(source -> source.name().equalsIgnoreCase(member.name()))
                .map(SourceView::id)
                .findFirst()
                .orElse(null);
    }
}
