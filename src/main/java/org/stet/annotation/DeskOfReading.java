package org.stet.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.stet.source.DeskAsked;

/** Tells the cast in which reading's history a change of it belongs. */
@ApplicationScoped
class DeskOfReading {

    private final OwnReadings readings;

    DeskOfReading(OwnReadings readings) {
        this.readings = readings;
    }

    void asked(@Observes DeskAsked asked) {
        var reading = readings.require(asked.reading());
        OwnReadings.requireOpen(reading);
        asked.answer(reading.place());
    }
}
