package org.stet.annotation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Opens the door to one's own reading, and to no other. */
@ApplicationScoped
class OwnReadings {

    private final Members members;

    OwnReadings(Members members) {
        this.members = members;
    }

    /**
     * The reading of the person asking.
     *
     * @throws ProblemException {@code not-found} for everybody else, whether it exists or not: readings are blind
     */
    Reading require(UUID id) {
        var reading = Reading.byId(id).orElseThrow(OwnReadings::unknown);
        var who = members.require(reading.project, Role.REVIEWER);
        if (!reading.account.equals(who.id())) {
            throw unknown();
        }
        return reading;
    }

    /** @throws ProblemException as {@link #require}; {@code reading-submitted} when it is handed in */
    Reading requireOpen(UUID id) {
        var reading = require(id);
        requireOpen(reading);
        return reading;
    }

    /** @throws ProblemException {@code reading-submitted} when it is handed in */
    static void requireOpen(Reading reading) {
        if (!reading.isOpen()) {
            throw ProblemException.of(
                    ProblemType.READING_SUBMITTED,
                    "This reading is submitted. Reopen it, with a reason, to change it.");
        }
    }

    static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
