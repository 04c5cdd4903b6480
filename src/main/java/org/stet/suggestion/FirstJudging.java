package org.stet.suggestion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.PastStates;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Project;
import org.stet.project.SuggestionMode;
import org.stet.suggestion.FirstJudgement.Proposed;

/** Lets a reader finish a judgement without suggestions and see them from then on. */
@ApplicationScoped
class FirstJudging {

    private static final String SUBJECT = "first-judgement";

    private final Readings readings;
    private final Suggestions suggestions;
    private final PastStates past;
    private final History history;

    FirstJudging(Readings readings, Suggestions suggestions, PastStates past, History history) {
        this.readings = readings;
        this.suggestions = suggestions;
        this.past = past;
        this.history = history;
    }

    /**
     * Keeps what the reader has by now as the first judgement, with what the rules propose beside it. Of whoever has seen
     * suggestions of the article nothing is kept, and so a second time: they cannot judge without them again.
     *
     * @param change the change id, made by the client
     * @return the suggestions
     * @throws ProblemException {@code conflict} unless the project asks for a first judgement; {@code reading-submitted}
     */
    SuggestionsView finish(UUID readingId, UUID change) {
        var reading = readings.own(readingId);
        if (FirstJudgement.isMade(reading.account, reading.article)) {
            return suggestions.of(readingId);
        }
        Project project = Project.findById(reading.project);
        if (project.suggestions != SuggestionMode.BLIND_FIRST) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "This project does not ask for a first judgement without suggestions.");
        }
        if (!reading.isOpen()) {
            throw ProblemException.of(
                    ProblemType.READING_SUBMITTED,
                    "This reading is submitted. Reopen it, with a reason, to change it.");
        }
        var shown = suggestions.all(reading, project);
        if (!Suggestions.isDecidedOn(reading)) {
            keep(reading, change, shown.suggestions());
        }
        return shown;
    }

    /** One's own; {@code not-found} where there is none. */
    FirstJudgementView of(UUID readingId) {
        var reading = readings.own(readingId);
        FirstJudgement judgement = FirstJudgement.<FirstJudgement>findByIdOptional(reading.id)
                .orElseThrow(() -> ProblemException.unknown());
        return FirstJudgementView.of(judgement, past.annotationsAfter(reading, judgement.change));
    }

    private void keep(Reading reading, UUID change, List<SuggestionView> shown) {
        var at = history.now();
        var proposals = shown.stream().map(Proposed::new).toList();
        history.record(
                NewChange.of(
                        change,
                        reading.account,
                        reading.place(),
                        ChangeKind.FIRST_JUDGEMENT_KEPT,
                        SUBJECT,
                        reading.id,
                        null,
                        Map.of("proposals", proposals.size())),
                at);
        new FirstJudgement(reading.id, change, at, proposals).persistAndFlush();
    }
}
