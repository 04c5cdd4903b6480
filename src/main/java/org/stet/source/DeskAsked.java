package org.stet.source;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/**
 * Somebody changes the cast at the desk of a reading and asks where in the history that belongs. Whoever keeps the readings
 * answers for an open one of the person asking, and refuses any other.
 */
public final class DeskAsked {

    private final UUID reading;
    private NewChange.@Nullable Place place;

    DeskAsked(UUID reading) {
        this.reading = reading;
    }

    public UUID reading() {
        return reading;
    }

    public void answer(NewChange.Place answered) {
        this.place = answered;
    }

    /** @throws ProblemException {@code invalid-request} if the reading belongs to another project */
    NewChange.Place place(UUID project) {
        if (place == null || !Objects.equals(place.project(), project)) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "What is done at a desk belongs to the project of its reading.")
                    .field("reading", "You have no such reading in this project.");
        }
        return place;
    }
}
