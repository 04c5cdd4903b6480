package org.stet.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.adjudication.StayedDecision.Why;
import org.stet.annotation.Annotation;
import org.stet.annotation.Answer;
import org.stet.annotation.Reading;
import org.stet.history.History;
import org.stet.http.ProblemException;

/** Brings a settlement into a state that history kept, as long as that takes nothing from anybody else. */
@ApplicationScoped
class PuttingBack {

    private final Writing writing;
    private final TieCheck ties;
    private final History history;

    PuttingBack(Writing writing, TieCheck ties, History history) {
        this.writing = writing;
        this.ties = ties;
        this.history = history;
    }

    /**
     * A way back, or on again.
     *
     * @param from how its decider left the settlement; {@code null} for out of force
     * @param to how it is to be; {@code null} for out of force
     */
    record Turn(
            UUID settlement,
            @Nullable SettlementView from,
            @Nullable SettlementView to) {

        /** What the settlement was about, before or after. */
        List<UUID> members() {
            return to != null ? to.members() : from != null ? from.members() : List.of();
        }
    }

    /**
     * @param settled locked by the caller
     * @return why it stays as it is; nothing once it is put back
     */
    Optional<Why> putBack(Reading settled, Turn turn, UUID change) {
        var settlement = Settlement.byId(turn.settlement()).orElseThrow(ProblemException::unknown);
        var present = settlement.withdrawn ? null : SettlementView.of(settlement);
        var why = whyNot(settled, turn, present);
        if (why.isPresent()) {
            return why;
        }
        turn(settlement, turn.to(), change);
        try {
            writing.write(settled, settlement);
        } catch (ProblemException lacking) {
            // The same rows written again as they were: what was half written goes.
            turn(settlement, present, change);
            writing.write(settled, settlement);
            return Optional.of(Why.LACKS_SOMETHING);
        }
        return Optional.empty();
    }

    private void turn(Settlement settlement, @Nullable SettlementView state, UUID change) {
        if (state == null) {
            settlement.withdraw(change, history.now());
        } else {
            settlement.bear(state, change, history.now());
        }
        settlement.persistAndFlush();
    }

    private Optional<Why> whyNot(Reading settled, Turn turn, @Nullable SettlementView present) {
        var others = Items.touching(Settlement.of(settled.id), turn.members()).stream()
                .filter(other -> !other.id.equals(turn.settlement()))
                .toList();
        boolean asLeft = says(present, turn.from());
        boolean hasRoom = turn.to() == null || others.isEmpty();
        if (!asLeft || !hasRoom) {
            if (others.stream().anyMatch(Settlement::isUnanimous)) {
                return Optional.of(Why.AGREED);
            }
            return Optional.of(others.isEmpty() && says(present, turn.to()) ? Why.SO_ALREADY : Why.DECIDED_OTHERWISE);
        }
        return turn.to() == null ? Optional.empty() : whyNot(settled, turn.settlement(), turn.to());
    }

    private Optional<Why> whyNot(Reading settled, UUID settlement, SettlementView to) {
        if (!isUnchanged(to)) {
            return Optional.of(Why.READER_CHANGED);
        }
        return ties.isThereAlready(settled, settlement, to.variants(), to.decision())
                ? Optional.of(Why.JOINED_ALREADY)
                : Optional.empty();
    }

    private static boolean says(@Nullable SettlementView one, @Nullable SettlementView other) {
        return one == null ? other == null : other != null && one.saysAs(other);
    }

    /**
     * What a decision puts down is copied from the readers: from one who is changing it, or has changed it since, it would be
     * what nobody decided on, and what nobody else may see yet.
     */
    private static boolean isUnchanged(SettlementView state) {
        var resolution = Resolution.of(state.variants(), state.decision());
        return resolution.taken().stream().allMatch(id -> isUnchanged(id, state))
                && resolution.answers().stream().allMatch(PuttingBack::isHandedIn);
    }

    private static boolean isUnchanged(UUID annotation, SettlementView state) {
        return Annotation.byId(annotation)
                .filter(source -> !source.reading.isOpen() && !source.changed.isAfter(state.at()))
                .isPresent();
    }

    private static boolean isHandedIn(UUID answer) {
        return Answer.byId(answer)
                .filter(source -> !source.reading.isOpen() && !source.withdrawn)
                .isPresent();
    }
}
