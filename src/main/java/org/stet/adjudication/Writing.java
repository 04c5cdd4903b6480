package org.stet.adjudication;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.adjudication.Had.HadTie;
import org.stet.annotation.Annotation;
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
            var likeness = new SettledWork.Likeness(copy.of(), copy.at(), copy.without(), copy.from());
            work.copy(id(settlement, row++), settled, likeness, change, when);
        }
        var kept = resolution.kept();
        if (kept != null) {
            var likeness = new SettledWork.Likeness(kept.of(), null, kept.without(), Map.of());
            work.copy(id(settlement, row++), settled, likeness, change, when);
        }
        row = writeLinks(row, settled, settlement, resolution.links());
        for (var answer : resolution.answers()) {
            work.answer(id(settlement, row++), settled, answer, change);
        }
        if (!settlement.withdrawn && settlement.outcome == Outcome.REPLACE) {
            for (var tag : decision.tags()) {
                work.make(id(settlement, row++), settled, request(settled, tag, change), when);
            }
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
        work.answerAnew(id(settlement, first), settled, asked.get().id(), value, settlement.lastChange);
        return first + 1;
    }

    private void withdrawFrom(int first, Settlement settlement, UUID change, Instant when) {
        int row = first;
        while (work.withdraw(id(settlement, row), change, when)) {
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
            work.link(id(settlement, row++), settled, link.type(), from, to, settlement.lastChange);
        }
        return row;
    }

    /** Draws the links that are settled and whose passages are settled by now. */
    void connect(Reading settled) {
        var ends = Ends.in(settled);
        for (var settlement : Settlement.of(settled.id)) {
            var links = Resolution.of(settlement.had(), settlement.decided()).links();
            if (!links.isEmpty() && links.stream().allMatch(ends::areThere)) {
                write(settled, settlement);
            }
        }
    }

    /** What the ends of readers' links were settled to. */
    private record Ends(Reading settled, Map<UUID, Settlement> settlements) {

        static Ends in(Reading settled) {
            var byMember = new HashMap<UUID, Settlement>();
            Settlement.of(settled.id)
                    .forEach(settlement -> settlement.memberIds().forEach(id -> byMember.putIfAbsent(id, settlement)));
            return new Ends(settled, byMember);
        }

        boolean areThere(HadTie link) {
            return of(link.from()).isPresent() && of(link.to()).isPresent();
        }

        UUID require(UUID annotation) {
            return of(annotation)
                    .orElseThrow(() -> ProblemException.of(
                            ProblemType.CONFLICT, "Settle the passages that this link joins first, then the link."));
        }

        private Optional<UUID> of(UUID annotation) {
            var settlement = settlements.get(annotation);
            return settlement == null
                    ? Optional.of(annotation).filter(this::isOfAnotherArticle)
                    : rowOf(settlement, annotation);
        }

        /** What is settled here has no say in what another article's passage is: the link goes on leading to it. */
        private boolean isOfAnotherArticle(UUID annotation) {
            return Annotation.byId(annotation)
                    .filter(end -> !end.reading.article.equals(settled.article))
                    .isPresent();
        }
    }

    private static Optional<UUID> rowOf(Settlement settlement, UUID annotation) {
        var resolution = Resolution.of(settlement.had(), settlement.decided());
        boolean leadsToTags = !resolution.tags().isEmpty() || settlement.outcome == Outcome.REPLACE;
        if (leadsToTags) {
            return Optional.of(id(settlement, resolution.placeOf(annotation)));
        }
        // Before tags were kept without the fields in dispute, nothing was written here.
        return Optional.ofNullable(resolution.kept())
                .map(kept -> id(settlement, 0))
                .filter(row -> Annotation.byId(row).isPresent());
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
