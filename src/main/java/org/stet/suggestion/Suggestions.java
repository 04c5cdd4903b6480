package org.stet.suggestion;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.annotation.Verdict;
import org.stet.annotation.VisibleReadings;
import org.stet.article.TextVersions;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.SuggestionMode;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.source.Casting;
import org.stet.suggestion.SuggestionsView.State;
import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.lists.RulesInForce;

/** Asks the rules about the text of a reading, if its reader may see by now what they say. */
@ApplicationScoped
class Suggestions {

    private final Members members;
    private final Readings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Casting casting;
    private final RulesInForce inForce;

    Suggestions(
            Members members,
            Readings readings,
            TextVersions texts,
            SchemaVersions schemas,
            Casting casting,
            RulesInForce inForce) {
        this.members = members;
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.casting = casting;
        this.inForce = inForce;
    }

    /** For one's own reading; {@code not-found} for everybody else's. */
    SuggestionsView of(UUID readingId) {
        var reading = readings.own(readingId);
        Project project = Project.findById(reading.project);
        if (project.suggestions == SuggestionMode.OFF) {
            return SuggestionsView.none(State.OFF);
        }
        boolean early = project.suggestions == SuggestionMode.BLIND_FIRST
                && hasRules(reading)
                && !FirstJudgement.isMade(reading.account, reading.article)
                && !isDecidedOn(reading);
        return early ? SuggestionsView.none(State.BLIND_FIRST) : all(reading, project);
    }

    /** Whether its reader has decided on suggestions of the article: the project may have shown them from the start before. */
    static boolean isDecidedOn(Reading reading) {
        return Verdict.isAnyBy(reading.account, reading.article)
                || Annotation.isAnyProposedTo(reading.account, reading.article);
    }

    /** The same, whether its reader may see it by now or not. */
    SuggestionsView all(Reading reading, Project project) {
        return hasRules(reading) ? found(reading, project) : SuggestionsView.none(State.LANGUAGE);
    }

    private boolean hasRules(Reading reading) {
        return inForce.of(reading.project, texts.read(reading.text).language()).isPresent();
    }

    private TagSet tagSet(Reading reading, Project project) {
        var whole = schemas.tagSet(reading.schema);
        var labels = project.labels();
        return labels == null ? whole : whole.limitedTo(Set.copyOf(labels));
    }

    private SuggestionsView found(Reading reading, Project project) {
        var text = texts.read(reading.text);
        var analysed = AnalysedText.of(text.text(), text.blocks(), text.segments());
        var rules = inForce.of(reading.project, text.language()).orElseThrow();
        var proposals = rules.in(analysed);
        var cast = rules.cast(analysed, proposals);
        var tags = tagSet(reading, project);
        // Without a label for it nothing is proposed; who is heard and what is asked need none.
        boolean labels =
                tags.labels().stream().anyMatch(label -> !label.proposed().isEmpty());
        var views = new Views(
                text, tags, cast, casting.sources(reading.project), Verdict.by(reading.account, reading.article));
        var visible = VisibleReadings.of(reading.project, reading.account, members.role(reading.project));
        return new SuggestionsView(
                labels ? State.ON : State.NO_LABELS,
                views.suggestions(proposals),
                views.cast(),
                Verdict.recordOf(visible),
                rules.headline(analysed).stream().map(views::headline).toList(),
                rules.pairs(analysed, proposals, cast).stream().map(views::pair).toList());
    }
}
