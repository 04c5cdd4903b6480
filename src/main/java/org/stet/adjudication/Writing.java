package org.stet.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Link;
import org.stet.annotation.NewAnnotation;
import org.stet.annotation.Reading;
import org.stet.annotation.SettledWork;
import org.stet.history.History;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

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
     * @throws ProblemException {@code conflict} for a link whose passages are not settled yet
     */
    void write(Reading settled, Settlement settlement) {
        var decision = settlement.decided();
        var resolution = settlement.withdrawn ? Resolution.NOTHING : Resolution.of(settlement.had(), decision);
        var change = settlement.lastChange;
        var when = settlement.changed;
        int row = 0;
        for (var copy : resolution.tags()) {
            work.copy(id(settlement, row++), settled, copy.of(), copy.at(), change, when);
        }
        for (var link : resolution.links()) {
            writeLink(id(settlement, row++), settled, link, change);
        }
        for (var answer : resolution.answers()) {
            work.answer(id(settlement, row++), settled, answer, change);
        }
        if (!settlement.withdrawn && settlement.outcome == Outcome.REPLACE) {
            for (var tag : decision.tags()) {
                work.make(id(settlement, row++), settled, request(settled, tag, change), when);
            }
        }
        withdrawFrom(row, settlement, change, when);
    }

    private void withdrawFrom(int first, Settlement settlement, UUID change, Instant when) {
        int row = first;
        while (work.withdraw(id(settlement, row), change, when)) {
            row++;
        }
    }

    private void writeLink(UUID id, Reading settled, UUID like, UUID change) {
        var link = Link.byId(like).orElseThrow(ProblemException::unknown);
        var settlements = Settlement.of(settled.id);
        work.link(id, settled, like, end(settlements, link.from), end(settlements, link.to), change);
    }

    /** Draws the links that are settled and whose passages are settled by now. */
    void connect(Reading settled) {
        var settlements = Settlement.of(settled.id);
        for (var settlement : settlements) {
            var had = settlement.had();
            if (had.stream().anyMatch(each -> !each.links().isEmpty())) {
                var wanted = Resolution.of(had, settlement.decided()).links();
                boolean drawable = had.stream()
                        .flatMap(each -> each.links().stream())
                        .filter(link -> wanted.contains(link.id()))
                        .allMatch(link -> row(settlements, link.from()).isPresent()
                                && row(settlements, link.to()).isPresent());
                if (drawable && !wanted.isEmpty()) {
                    write(settled, settlement);
                }
            }
        }
    }

    private static UUID end(List<Settlement> settlements, UUID annotation) {
        return row(settlements, annotation)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "Settle the passages that this link joins first, then the link."));
    }

    private static Optional<UUID> row(List<Settlement> settlements, UUID annotation) {
        return settlements.stream()
                .filter(settlement -> settlement.memberIds().contains(annotation))
                .findFirst()
                .flatMap(settlement -> rowOf(settlement, annotation));
    }

    private static Optional<UUID> rowOf(Settlement settlement, UUID annotation) {
        var resolution = Resolution.of(settlement.had(), settlement.decided());
        boolean leadsToTags = !resolution.tags().isEmpty() || settlement.outcome == Outcome.REPLACE;
        return leadsToTags ? Optional.of(id(settlement, resolution.placeOf(annotation))) : Optional.empty();
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

    /** The id of a row that a settlement leads to: the same whenever it is written. */
    private static UUID id(Settlement settlement, int row) {
        return History.following(settlement.id, row);
    }
}
