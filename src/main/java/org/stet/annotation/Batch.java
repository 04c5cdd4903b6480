package org.stet.annotation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.Failures;
import org.stet.http.Problem;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.source.Casting;
import org.stet.source.NewMention;
import org.stet.source.NewSource;
import org.stet.source.NewTarget;

/** Carries out the changes of a batch, each in a transaction of its own. */
@ApplicationScoped
class Batch {

    private final Tagging tagging;
    private final Linking linking;
    private final Answering answering;
    private final Judging judging;
    private final Casting casting;
    private final Passing passing;
    private final ObjectMapper json;
    private final Validator validator;

    Batch(
            Tagging tagging,
            Linking linking,
            Answering answering,
            Judging judging,
            Casting casting,
            Passing passing,
            ObjectMapper json,
            Validator validator) {
        this.tagging = tagging;
        this.linking = linking;
        this.answering = answering;
        this.judging = judging;
        this.casting = casting;
        this.passing = passing;
        this.json = json;
        this.validator = validator;
    }

    /** What a withdrawal needs to say. */
    record Withdrawal(UUID change, @Nullable UUID batch) {}

    Outcome carryOut(QueuedChange change) {
        try {
            return Clash.settled(() -> switch (change.method()) {
                case PUT -> put(change);
                case DELETE -> withdraw(change);
            });
        } catch (Exception e) {
            // Whatever stops one change must not take the outcomes of the others with it.
            return Outcome.of(change.id(), Problem.of(Failures.refusal(e)));
        }
    }

    private Outcome put(QueuedChange change) throws JsonProcessingException {
        var id = change.id();
        var ifMatch = change.ifMatch();
        return Outcome.of(
                id,
                switch (change.path()) {
                    case ANNOTATION -> tagging.put(id, body(change, NewAnnotation.class), ifMatch);
                    case LINK -> linking.put(id, body(change, NewLink.class), ifMatch);
                    case ANSWER -> answering.put(id, body(change, NewAnswer.class), ifMatch);
                    case VERDICT -> judging.put(id, body(change, NewVerdict.class), ifMatch);
                    case SOURCE -> casting.putSource(id, body(change, NewSource.class), ifMatch);
                    case MENTION -> casting.putMention(id, body(change, NewMention.class));
                    case TARGET -> casting.putTarget(id, body(change, NewTarget.class), ifMatch);
                    case PARAGRAPH -> passing.put(id, body(change, NewParagraph.class));
                });
    }

    private Outcome withdraw(QueuedChange change) throws JsonProcessingException {
        var id = change.id();
        var ifMatch = change.ifMatch();
        var withdrawal = body(change, Withdrawal.class);
        switch (change.path()) {
            case ANNOTATION -> tagging.withdraw(id, withdrawal.change(), withdrawal.batch(), ifMatch);
            case LINK -> linking.withdraw(id, withdrawal.change(), withdrawal.batch(), ifMatch);
            case ANSWER -> answering.withdraw(id, withdrawal.change(), withdrawal.batch(), ifMatch);
            case VERDICT -> judging.withdraw(id, withdrawal.change(), withdrawal.batch(), ifMatch);
            case MENTION -> casting.removeMention(id, withdrawal.change());
            case SOURCE, TARGET, PARAGRAPH -> throw notWithdrawable();
        }
        return Outcome.withdrawn(id);
    }

    private <T> T body(QueuedChange change, Class<T> type) throws JsonProcessingException {
        JsonNode body = change.body();
        T value = json.treeToValue(body, type);
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }

    private static RuntimeException notWithdrawable() {
        return ProblemException.of(
                ProblemType.METHOD_NOT_ALLOWED, "Only undo takes this back, since other readings may point to it.");
    }
}
