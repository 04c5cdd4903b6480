package org.stet.comparison.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;
import org.stet.text.Span;

/** A board as history keeps it: whole, so that taking a change back is putting the state before it in its place. */
record BoardState(String name, boolean shared, boolean deleted, List<PinState> pins) {

    /** A board is looked at side by side, and more do not stand side by side. */
    static final int MOST = 6;

    BoardState {
        pins = List.copyOf(pins);
    }

    /** A pin; its spans count code points. */
    record PinState(
            UUID id,
            @Nullable String heading,
            UUID article,
            UUID text,
            @Nullable UUID annotation,
            List<Span> spans) {

        Passage passage() {
            return new Passage(spans);
        }

        static PinState of(Pin pin) {
            return new PinState(pin.id, pin.heading, pin.article, pin.text, pin.annotation, pin.spans.spans());
        }
    }

    static BoardState of(Board board, List<Pin> pins) {
        return new BoardState(
                board.name,
                board.shared,
                board.deleted,
                pins.stream().map(PinState::of).toList());
    }

    BoardState called(String another, boolean isShared) {
        return new BoardState(another, isShared, deleted, pins);
    }

    BoardState gone() {
        return new BoardState(name, shared, true, pins);
    }

    BoardState with(PinState pin) {
        var more = new ArrayList<>(pins);
        more.add(pin);
        return new BoardState(name, shared, deleted, more);
    }

    BoardState without(UUID pin) {
        return new BoardState(
                name,
                shared,
                deleted,
                pins.stream().filter(one -> !one.id().equals(pin)).toList());
    }

    /** The same with a pin in another place, counted from 0; beyond the ends is at them. */
    BoardState moved(UUID pin, int to) {
        var others = new ArrayList<>(without(pin).pins());
        pins.stream()
                .filter(one -> one.id().equals(pin))
                .forEach(one -> others.add(Math.max(0, Math.min(to, others.size())), one));
        return new BoardState(name, shared, deleted, others);
    }

    BoardState headed(UUID pin, @Nullable String heading) {
        return new BoardState(
                name,
                shared,
                deleted,
                pins.stream()
                        .map(one -> one.id().equals(pin)
                                ? new PinState(
                                        one.id(), heading, one.article(), one.text(), one.annotation(), one.spans())
                                : one)
                        .toList());
    }

    boolean has(UUID pin) {
        return pins.stream().anyMatch(one -> Objects.equals(one.id(), pin));
    }

    int place(UUID pin) {
        for (int i = 0; i < pins.size(); i++) {
            if (pins.get(i).id().equals(pin)) {
                return i;
            }
        }
        return -1;
    }
}
