package org.stet.annotation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.Panache;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Verdict.Decision;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;

/** Takes a reader's verdicts on suggestions. An accepted one is an annotation as well, which is tagged before it. */
@ApplicationScoped
class Judging {

    static final String SUBJECT = "verdict";

    private final OwnReadings readings;
    private final History history;

    Judging(OwnReadings readings, History history) {
        this.readings = readings;
        this.history = history;
    }

    /**
     * @param ifMatch required when the verdict exists
     * @throws ProblemException {@code conflict} when the reading has another verdict on the same suggestion;
     *     {@code invalid-request} when an accepted one names no live annotation of the reading
     */
    Written<VerdictView> put(UUID id, NewVerdict request, @Nullable String ifMatch) {
        var ground = readings.ground(request.reading(), request.change());
        var reading = ground.reading();
        var earlier = History.repeated(ground.earlier(), reading.account, SUBJECT, id);
        if (earlier.isPresent() && earlier.get().after != null) {
            var view = CanonicalJson.read(earlier.get().after, VerdictView.class);
            return new Written<>(view, view.version(), earlier.get().before == null);
        }
        OwnReadings.requireOpen(reading);
        requireWhole(request);
        requireAnnotation(request, reading);
        var passage = Placing.place(ground.text(), request.spans());
        refuseSecond(reading, request, id);

        var existing = Verdict.byId(id);
        var before = existing.filter(verdict -> !verdict.withdrawn)
                .map(VerdictView::of)
                .orElse(null);
        existing.ifPresent(verdict -> {
            if (!verdict.reading.id.equals(reading.id) || !verdict.suggestion.equals(request.suggestion())) {
                throw ProblemException.unknown();
            }
            IfMatch.required(ifMatch)
                    .require(verdict.version, verdict.lastChange, verdict.withdrawn ? null : VerdictView.of(verdict));
        });
        var verdict = existing.orElseGet(() -> new Verdict(id, reading));
        verdict.say(request, passage, ground.text().text().exact(passage));
        verdict.persistAndFlush();
        var after = VerdictView.of(verdict);
        history.record(NewChange.of(
                        request.change(), reading.account, reading.place(), kind(after), SUBJECT, id, before, after)
                .in(request.batch()));
        return new Written<>(after, verdict.version, existing.isEmpty());
    }

    /** Takes a verdict back: the suggestion waits again. */
    void withdraw(UUID id, UUID change, @Nullable UUID batch, @Nullable String ifMatch) {
        var verdict = Verdict.byId(id).orElseThrow(ProblemException::unknown);
        var reading = readings.require(verdict.reading.id);
        if (history.repeated(change, reading.account, SUBJECT, id).isPresent()) {
            return;
        }
        OwnReadings.requireOpen(reading);
        var before = VerdictView.of(verdict);
        IfMatch.required(ifMatch).require(verdict.version, verdict.lastChange, before);
        if (verdict.withdrawn) {
            throw ProblemException.unknown();
        }
        verdict.withdrawn = true;
        verdict.lastChange = change;
        history.record(NewChange.of(
                        change,
                        reading.account,
                        reading.place(),
                        ChangeKind.VERDICT_WITHDRAWN,
                        SUBJECT,
                        id,
                        before,
                        null)
                .in(batch));
    }

    /** Puts a stored verdict back into a state that history kept. */
    static void restore(Verdict verdict, VerdictView state, UUID change) {
        verdict.rule = state.rule();
        verdict.ruleVersion = state.ruleVersion();
        verdict.label = state.label();
        verdict.spans = state.passage();
        verdict.exact = state.exact();
        verdict.decision = state.decision();
        verdict.annotation = state.annotation();
        verdict.withdrawn = false;
        verdict.lastChange = change;
    }

    static ChangeKind kind(VerdictView verdict) {
        return verdict.decision() == Decision.ACCEPTED
                ? ChangeKind.SUGGESTION_ACCEPTED
                : ChangeKind.SUGGESTION_REJECTED;
    }

    private static void requireWhole(NewVerdict request) {
        boolean accepted = request.decision() == Decision.ACCEPTED;
        if (accepted && request.annotation() == null) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST, "An accepted suggestion names the annotation that it becomes.")
                    .field("annotation", "Must be given with \"accepted\".");
        }
        if (!accepted && request.annotation() != null) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A rejected suggestion becomes no annotation.")
                    .field("annotation", "Must be left out with \"rejected\".");
        }
    }

    /** An annotation that was refused must not leave a suggestion behind that counts as accepted. */
    private static void requireAnnotation(NewVerdict request, Reading reading) {
        var annotation = request.annotation();
        if (annotation != null && !Annotation.isLive(annotation, reading.id)) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "An accepted suggestion names the annotation that it became; send that first.")
                    .field("annotation", "There is no such annotation in this reading.");
        }
    }

    /** Waits until nobody else judges in this reading: two verdicts at the same moment would not see each other. */
    private static void refuseSecond(Reading reading, NewVerdict request, UUID id) {
        Panache.getEntityManager().lock(reading, LockModeType.PESSIMISTIC_WRITE);
        Verdict.on(reading.id, request.suggestion())
                .filter(other -> !other.id.equals(id))
                .ifPresent(other -> {
                    throw ProblemException.of(
                                    ProblemType.CONFLICT,
                                    "This suggestion is decided already. Change that verdict instead of giving a second.")
                            .with("current", VerdictView.of(other));
                });
    }
}
