package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Reading;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.UndoStack;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Takes one's own decisions back one gesture at a time, and makes them again. */
@ApplicationScoped
class SettlingUndo {

    private final Deciding deciding;
    private final CurrentAccount current;
    private final History history;

    SettlingUndo(Deciding deciding, CurrentAccount current, History history) {
        this.deciding = deciding;
        this.current = current;
        this.history = history;
    }

    /**
     * @return how many settlements changed
     * @throws ProblemException {@code conflict} when there is nothing left to take back
     */
    int undo(UUID settledId, UUID change) {
        return carryOut(settledId, change, true);
    }

    /** @throws ProblemException {@code conflict} when nothing was taken back since the last decision */
    int redo(UUID settledId, UUID change) {
        return carryOut(settledId, change, false);
    }

    private int carryOut(UUID settledId, UUID change, boolean undo) {
        var settled = deciding.editable(settledId);
        if (history.repeated(change).isPresent()) {
            return 0; // a repeat: it was done the first time
        }
        Cases.lock(settled);
        var step = step(settled, undo);
        var batch = step.size() > 1 ? change : null;
        int number = 0;
        for (var entry : step) {
            var id = number == 0 ? change : History.following(change, number);
            number++;
            carryOut(settled, entry, undo, id, batch);
        }
        return number;
    }

    private List<ChangeEntry> step(Reading settled, boolean undo) {
        var stack = UndoStack.of(settled.place(), current.who().id(), Set.of(Deciding.SUBJECT));
        var step = new ArrayList<>(undo ? stack.undoable() : stack.redoable());
        if (step.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, undo ? "There is nothing to undo." : "There is nothing to redo.");
        }
        if (undo) {
            Collections.reverse(step);
        }
        return step;
    }

    private void carryOut(Reading settled, ChangeEntry entry, boolean undo, UUID id, @Nullable UUID batch) {
        var wanted = undo ? entry.before : entry.after;
        var now = undo ? entry.after : entry.before;
        var state = wanted == null ? null : CanonicalJson.read(wanted, SettlementView.class);
        var left = now == null ? null : CanonicalJson.read(now, SettlementView.class);
        deciding.putBack(settled, entry.subject, left, state, id);
        var change = NewChange.of(
                id,
                current.who().id(),
                settled.place(),
                state == null ? ChangeKind.SETTLEMENT_WITHDRAWN : ChangeKind.DIFFERENCE_SETTLED,
                Deciding.SUBJECT,
                entry.subject,
                left,
                state);
        history.record(undo ? change.undoing(entry.id, batch) : change.redoing(entry.id, batch));
    }
}
