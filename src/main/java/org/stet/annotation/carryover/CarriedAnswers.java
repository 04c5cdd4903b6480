package org.stet.annotation.carryover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.stet.annotation.Answer;
import org.stet.annotation.AnswerView;
import org.stet.annotation.Answering;
import org.stet.annotation.Reason;
import org.stet.annotation.SpanText;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;

/** Carries the answers of one reading, with those of their reasons that still stand in the text. */
final class CarriedAnswers {

    private CarriedAnswers() {}

    static void carry(Transfer transfer) {
        for (Answer answer : Answer.ofReading(transfer.from.id)) {
            var state = AnswerView.of(answer);
            var reasons = reasons(state, transfer);
            var there = Answer.everTo(transfer.into.id, answer.question, answer.target);
            var change = UUID.randomUUID();
            if (there.isEmpty()) {
                var heir = new Answer(UUID.randomUUID(), transfer.into, state, reasons, change);
                heir.persist();
                transfer.record(change, transfer.into, Answering.SUBJECT, heir.id, null, AnswerView.of(heir));
            } else if (isUntouched(there.get()) && !says(there.get(), state.value(), reasons)) {
                var heir = there.get();
                var before = AnswerView.of(heir);
                Answering.restore(heir, before.saying(state.value(), reasons), change);
                Answer.flush();
                transfer.record(change, transfer.into, Answering.SUBJECT, heir.id, before, AnswerView.of(heir));
            }
        }
    }

    /** An answer that was taken back on the earlier text goes here as well, unless its reader has gone on with it. */
    static void takeBack(Transfer transfer) {
        for (Answer answer : Answer.takenBackIn(transfer.from.id)) {
            if (Answer.to(transfer.from.id, answer.question, answer.target).isPresent()) {
                continue; // it was given anew
            }
            Answer.to(transfer.into.id, answer.question, answer.target)
                    .filter(CarriedAnswers::isUntouched)
                    .ifPresent(heir -> {
                        var before = AnswerView.of(heir);
                        var change = UUID.randomUUID();
                        heir.withdrawn = true;
                        heir.lastChange = change;
                        transfer.record(change, transfer.into, Answering.SUBJECT, heir.id, before, null);
                    });
        }
    }

    /** The reasons of an earlier answer whose words no longer stand in the corrected text. */
    static List<Reason> lost(AnswerView answer, Transfer transfer) {
        var reanchoring = transfer.from(transfer.from.text);
        return answer.reasons().stream()
                .filter(reason -> Judged.sameWords(Judged.passage(reason.spans()), reanchoring)
                        .isEmpty())
                .toList();
    }

    /** Whether its reader has not looked at it since it came over. */
    static boolean isUntouched(Answer answer) {
        return ChangeEntry.byId(answer.lastChange)
                .filter(entry -> entry.kind.equals(ChangeKind.CARRIED_OVER.id))
                .isPresent();
    }

    private static boolean says(Answer answer, String value, List<Reason> reasons) {
        return answer.value.equals(value) && AnswerView.of(answer).reasons().equals(reasons);
    }

    private static List<Reason> reasons(AnswerView answer, Transfer transfer) {
        var reanchoring = transfer.from(transfer.from.text);
        var kept = new ArrayList<Reason>();
        for (Reason reason : answer.reasons()) {
            Judged.sameWords(Judged.passage(reason.spans()), reanchoring)
                    .ifPresent(place -> kept.add(new Reason(SpanText.of(place, transfer.after))));
        }
        return kept;
    }
}
