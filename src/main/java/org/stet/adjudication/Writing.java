package org.stet.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.adjudication.Had.HadTie;
import org.stet.annotation.NewAnnotation;
import org.stet.annotation.Reading;
import org.stet.annotation.SettledWork;
import org.stet.http.ProblemException;

/** Brings the settled reading in step with the settlements: each of its rows is made from one of them. */
@ApplicationScoped
class Writing {

    private final SettledWork work;

    Writing(SettledWork work) {
        this.work = work;
    }

    /**
     * Writes what a settlement in force leads to, and takes out what it led to before.
     *
     * @throws ProblemException {@code conflict} for a link whose passages are not settled yet, or not any more
     */
    void write(Reading settled, Settlement settlement) {
        var decision = settlement.decided();
        var resolution = settlement.withdrawn ? Resolution.NOTHING : Resolution.of(settlement.had(), decision);
        var change = settlement.lastChange;
        var when = settlement.changed;
        int row = 0;
        for (var copy : resolution.tags()) {
            var likeness = new SettledWork.Likeness(copy.of(), copy.at(), copy.without(), copy.from());
            work.copy(Ends.row(settlement, row++), settled, likeness, change, when);
        }
        var kept = resolution.kept();
        if (kept != null) {
            var likeness = new SettledWork.Likeness(kept.of(), null, kept.without(), Map.of());
            work.copy(Ends.row(settlement, row++), settled, likeness, change, when);
        }
        row = writeLinks(row, settled, settlement, resolution.links());
        for (var answer : resolution.answers()) {
            work.answer(Ends.row(settlement, row++), settled, answer, change);
        }
        if (!settlement.withdrawn && settlement.outcome == Outcome.REPLACE) {
            for (var tag : decision.tags()) {
                work.make(Ends.row(settlement, row++), settled, request(settled, tag, change), when);
            }
            row = writeNewLinks(row, settled, settlement, decision.links());
            row = writeAnswer(row, settled, settlement, decision.answer());
        }
        withdrawFrom(row, settlement, change, when);
    }

    /** To the question that the readers answered, about what they answered it for. */
    private int writeAnswer(int first, Reading settled, Settlement settlement, @Nullable String value) {
        var asked =
                settlement.had().stream().flatMap(had -> had.answers().stream()).findFirst();
        if (asked.isEmpty() || value == null) {
            return first;
        }
        work.answerAnew(Ends.row(settlement, first), settled, asked.get().id(), value, settlement.lastChange);
        return first + 1;
    }

    private void withdrawFrom(int first, Settlement settlement, UUID change, Instant when) {
        int row = first;
        while (work.withdraw(Ends.row(settlement, row), change, when)) {
            row++;
        }
    }

    /** As their readers drew them when they were settled: what has become of them since was not decided on. */
    private int writeLinks(int first, Reading settled, Settlement settlement, List<HadTie> links) {
        if (links.isEmpty()) {
            return first;
        }
        var ends = Ends.in(settled);
        int row = first;
        for (var link : links) {
            var from = ends.require(link.from());
            var to = ends.require(link.to());
            work.link(Ends.row(settlement, row++), settled, link.type(), from, to, settlement.lastChange);
        }
        return row;
    }

    private int writeNewLinks(int first, Reading settled, Settlement settlement, List<Decision.NewTie> links) {
        if (links.isEmpty()) {
            return first;
        }
        var ends = Ends.in(settled);
        int row = first;
        for (var link : links) {
            var from = ends.requirePresent(link.from());
            var to = ends.requirePresent(link.to());
            work.link(Ends.row(settlement, row++), settled, link.type(), from, to, settlement.lastChange);
        }
        return row;
    }

    /** Draws the links that are settled and whose passages are settled by now. */
    void connect(Reading settled) {
        var ends = Ends.in(settled);
        for (var settlement : Settlement.of(settled.id)) {
            var decision = settlement.decided();
            var links = Resolution.of(settlement.had(), decision).links();
            boolean any = !links.isEmpty() || !decision.links().isEmpty();
            if (any
                    && links.stream().allMatch(link -> ends.tie(link).isPresent())
                    && decision.links().stream().allMatch(link -> ends.tie(link).isPresent())) {
                write(settled, settlement);
            }
        }
    }

    private static NewAnnotation request(Reading settled, Decision.NewTag tag, UUID change) {
        return new NewAnnotation(
                change,
                null,
                settled.id,
                tag.label(),
                tag.spans(),
                tag.attributes(),
                tag.source(),
                null,
                tag.stance(),
                null,
                tag.certainty(),
                null);
    }
}
