package org.stet.annotation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.Panache;
import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;

/** Takes a reader's judgements on the article as a whole. */
@ApplicationScoped
public class Answering {

    public static final String SUBJECT = "answer";

    private final OwnReadings readings;
    private final TagCheck check;
    private final History history;

    Answering(OwnReadings readings, TagCheck check, History history) {
        this.readings = readings;
        this.check = check;
        this.history = history;
    }

    /** @param ifMatch required when the answer exists */
    public Written<AnswerView> put(UUID id, NewAnswer request, @Nullable String ifMatch) {
        var ground = readings.ground(request.reading(), request.change());
        var reading = ground.reading();
        var earlier = History.repeated(ground.earlier(), reading.account, SUBJECT, id);
        if (earlier.isPresent() && earlier.get().after != null) {
            var view = CanonicalJson.read(earlier.get().after, AnswerView.class);
            return new Written<>(view, view.version(), earlier.get().before == null);
        }
        OwnReadings.requireOpen(reading);
        var reasons = Objects.requireNonNullElse(request.reasons(), List.<Reason>of());
        reasons.forEach(reason -> Placing.place(ground.text(), reason.spans()));
        var existing = Answer.byId(id);
        check.checkAnswer(
                ground,
                request,
                existing.filter(answer -> !answer.withdrawn && answer.reading.id.equals(reading.id))
                        .orElse(null));
        refuseSecond(reading, request, id);

        var before =
                existing.filter(answer -> !answer.withdrawn).map(AnswerView::of).orElse(null);
        existing.ifPresent(answer -> {
            if (!answer.reading.id.equals(reading.id)) {
                throw unknown();
            }
            IfMatch.required(ifMatch)
                    .require(answer.version, answer.lastChange, answer.withdrawn ? null : AnswerView.of(answer));
        });
        var answer = existing.orElseGet(() -> new Answer(id, reading, request));
        answer.question = request.question();
        answer.target = request.target();
        answer.value = request.value();
        answer.reasons = reasonsJson(reasons);
        answer.withdrawn = false;
        answer.lastChange = request.change();
        answer.persistAndFlush();
        var after = AnswerView.of(answer);
        history.record(NewChange.of(
                        request.change(),
                        reading.account,
                        reading.place(),
                        before == null ? ChangeKind.ANSWER_GIVEN : ChangeKind.ANSWER_REVISED,
                        SUBJECT,
                        id,
                        before,
                        after)
                .in(request.batch()));
        return new Written<>(after, answer.version, existing.isEmpty());
    }

    void withdraw(UUID id, UUID change, @Nullable UUID batch, @Nullable String ifMatch) {
        var answer = Answer.byId(id).orElseThrow(Answering::unknown);
        var reading = readings.require(answer.reading.id);
        if (history.repeated(change, reading.account, SUBJECT, id).isPresent()) {
            return;
        }
        OwnReadings.requireOpen(reading);
        var before = AnswerView.of(answer);
        IfMatch.required(ifMatch).require(answer.version, answer.lastChange, answer.withdrawn ? null : before);
        if (answer.withdrawn) {
            throw unknown();
        }
        answer.withdrawn = true;
        answer.lastChange = change;
        history.record(NewChange.of(
                        change,
                        reading.account,
                        reading.place(),
                        ChangeKind.ANSWER_WITHDRAWN,
                        SUBJECT,
                        id,
                        before,
                        null)
                .in(batch));
    }

    /** Puts a stored answer back into a state that history kept. */
    public static void restore(Answer answer, AnswerView state, UUID change) {
        answer.question = state.question();
        answer.target = state.target();
        answer.value = state.value();
        answer.reasons = reasonsJson(state.reasons());
        answer.withdrawn = false;
        answer.lastChange = change;
    }

    /** Waits until nobody else answers for this reading: two answers at the same moment would not see each other. */
    private static void refuseSecond(Reading reading, NewAnswer request, UUID id) {
        Panache.getEntityManager().lock(reading, LockModeType.PESSIMISTIC_WRITE);
        Answer.to(reading.id, request.question(), request.target())
                .filter(other -> !other.id.equals(id))
                .ifPresent(other -> {
                    throw ProblemException.of(
                                    ProblemType.CONFLICT,
                                    "This question is answered already. Change that answer instead of giving a second.")
                            .with("current", AnswerView.of(other));
                });
    }

    private static String reasonsJson(List<Reason> reasons) {
        var json = CanonicalJson.write(reasons);
        if (json.length() > Answer.REASONS_LENGTH) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The reasons of an answer are a few short passages.")
                    .field("reasons", "Longer than %d characters together.".formatted(Answer.REASONS_LENGTH));
        }
        return json;
    }

    private static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
