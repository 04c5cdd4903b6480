package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

/**
 * Takes one's own decisions back one gesture at a time, and makes them again. What readers or other editors have gone on
 * with stays as it is, and that it stayed is the entry: an undo that refused would bar the way to everything before it.
 */
@ApplicationScoped
class SettlingUndo {

    private static final Set<String> SUBJECTS = Set.of(Deciding.SUBJECT, StayedDecision.SUBJECT);

    private final Deciding deciding;
    private final PuttingBack puttingBack;
    private final CurrentAccount current;
    private final History history;

    SettlingUndo(Deciding deciding, PuttingBack puttingBack, CurrentAccount current, History history) {
        this.deciding = deciding;
        this.puttingBack = puttingBack;
        this.current = current;
        this.history = history;
    }

    /**
     * What an undo or a redo came to.
     *
     * @param undo whether it was an undo
     * @param turned the settlements that changed
     * @param stayed what it left as it was and somebody might miss
     */
    record Step(boolean undo, List<Turned> turned, List<StayedDecision> stayed) {

        int changed() {
            return turned.size();
        }

        /** What the differences that it was about have in them, those that changed first. */
        List<List<UUID>> places() {
            return Stream.concat(
                            turned.stream().map(Turned::members),
                            stayed.stream().map(StayedDecision::members))
                    .toList();
        }
    }

    /**
     * A settlement that changed.
     *
     * @param from what was decided until then; {@code null} for nothing
     * @param to what is decided from then on; {@code null} for nothing
     */
    record Turned(
            List<UUID> members,
            @Nullable Decision from,
            @Nullable Decision to) {

        static Turned of(@Nullable SettlementView from, @Nullable SettlementView to) {
            var either = Objects.requireNonNull(to == null ? from : to, "a change of nothing");
            return new Turned(
                    either.members(), from == null ? null : from.decision(), to == null ? null : to.decision());
        }
    }

    /** @throws ProblemException {@code conflict} when there is nothing left to take back */
    Step undo(UUID settledId, UUID change) {
        return carryOut(settledId, change, true);
    }

    /** @throws ProblemException {@code conflict} when nothing was taken back since the last decision */
    Step redo(UUID settledId, UUID change) {
        return carryOut(settledId, change, false);
    }

    /** What an undo or a redo of one's own came to; nothing for any other change. */
    Optional<Step> done(Reading settled, UUID change) {
        return ChangeEntry.byId(change)
                .filter(entry -> entry.account.equals(current.who().id()) && settled.id.equals(entry.reading))
                .filter(entry -> entry.undoes != null || entry.redoes != null)
                .map(entry ->
                        step(entry.batch == null ? List.of(entry) : ChangeEntry.ofBatch(settled.place(), entry.batch)));
    }

    private Step carryOut(UUID settledId, UUID change, boolean undo) {
        var settled = deciding.editable(settledId);
        if (history.repeated(change).isPresent()) {
            return done(settled, change).orElseThrow(SettlingUndo::reused);
        }
        Cases.lock(settled);
        var step = next(settled, undo);
        var batch = step.size() > 1 ? change : null;
        var ids = History.ids(change);
        return step(step.stream()
                .map(entry -> carryOut(settled, entry, undo, ids.get(), batch))
                .toList());
    }

    private List<ChangeEntry> next(Reading settled, boolean undo) {
        var stack = UndoStack.of(settled.place(), current.who().id(), SUBJECTS);
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

    private ChangeEntry carryOut(Reading settled, ChangeEntry entry, boolean undo, UUID id, @Nullable UUID batch) {
        var before = state(entry.before);
        var after = state(entry.after);
        var turn = new PuttingBack.Turn(entry.subject, undo ? after : before, undo ? before : after);
        var change = puttingBack
                .putBack(settled, turn, id)
                .map(why -> new StayedDecision(entry.subject, turn.members(), why))
                .map(stayed -> change(
                        settled, id, ChangeKind.SETTLEMENT_STAYED, StayedDecision.SUBJECT, entry.subject, null, stayed))
                .orElseGet(() -> change(
                        settled,
                        id,
                        turn.to() == null ? ChangeKind.SETTLEMENT_WITHDRAWN : ChangeKind.DIFFERENCE_SETTLED,
                        Deciding.SUBJECT,
                        entry.subject,
                        turn.from(),
                        turn.to()));
        return history.record(undo ? change.undoing(entry.id, batch) : change.redoing(entry.id, batch));
    }

    private NewChange change(
            Reading settled,
            UUID id,
            ChangeKind kind,
            String subjectType,
            UUID subject,
            @Nullable Object before,
            @Nullable Object after) {
        return NewChange.of(id, current.who().id(), settled.place(), kind, subjectType, subject, before, after);
    }

    private static @Nullable SettlementView state(@Nullable String kept) {
        return kept == null ? null : CanonicalJson.read(kept, SettlementView.class);
    }

    private static Step step(List<ChangeEntry> entries) {
        var stayed = entries.stream()
                .filter(entry -> entry.subjectType.equals(StayedDecision.SUBJECT))
                .flatMap(entry -> Stream.ofNullable(entry.after))
                .map(after -> CanonicalJson.read(after, StayedDecision.class))
                .toList();
        var turned = entries.stream()
                .filter(entry -> entry.subjectType.equals(Deciding.SUBJECT))
                .map(entry -> Turned.of(state(entry.before), state(entry.after)))
                .toList();
        // Beside something that was done, what was so already is nothing that anybody misses.
        var told = stayed.stream()
                .filter(decision -> turned.isEmpty() || decision.why() != StayedDecision.Why.SO_ALREADY)
                .toList();
        return new Step(entries.get(0).undoes != null, turned, told);
    }

    private static ProblemException reused() {
        return ProblemException.of(
                        ProblemType.CHANGE_ID_REUSED,
                        "This change id already stands for another change. Make a new one for each change.")
                .field("change", "Used before for something else.");
    }
}
