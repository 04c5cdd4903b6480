package org.stet.adjudication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.stet.adjudication.Decision.NewTie;
import org.stet.adjudication.Had.HadTie;
import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.history.History;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/**
 * What the ends of links are in a settled reading: those of readers' links, and those of links that no reader drew.
 *
 * @param settlements in force, by the annotations that they are about
 */
record Ends(Reading settled, Map<UUID, Settlement> settlements) {

    /** As many links as a decision may put in the place of all. */
    private static final int MOST_ROWS = 20;

    static Ends in(Reading settled) {
        var byMember = new HashMap<UUID, Settlement>();
        Settlement.of(settled.id)
                .forEach(settlement -> settlement.memberIds().forEach(id -> byMember.putIfAbsent(id, settlement)));
        return new Ends(settled, byMember);
    }

    /** What a reader's link joins here; nothing while a passage of it is not settled. */
    Optional<NewTie> tie(HadTie link) {
        return of(link.from()).flatMap(from -> of(link.to()).map(to -> new NewTie(link.type(), from, to)));
    }

    /** What a link that no reader drew joins now; nothing where a passage of it is settled no more. */
    Optional<NewTie> tie(NewTie link) {
        return present(link.from()).flatMap(from -> present(link.to()).map(to -> new NewTie(link.type(), from, to)));
    }

    /** @throws ProblemException {@code conflict} while nothing that a reader's annotation became is settled */
    UUID require(UUID annotation) {
        return of(annotation)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "Settle the passages that this link joins first, then the link."));
    }

    /** @throws ProblemException {@code conflict} where a settled passage is there no more */
    UUID requirePresent(UUID end) {
        return present(end)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "A passage that this link joins is not settled any more."));
    }

    /** What a reader's annotation was settled to; one of another article is what it is. */
    Optional<UUID> of(UUID annotation) {
        var settlement = settlements.get(annotation);
        return settlement == null
                ? Optional.of(annotation).filter(this::isOfAnotherArticle)
                : rowOf(settlement, annotation);
    }

    /**
     * A settled passage that was named as an end. Where it was taken back and decided anew, the passage that stands there now:
     * links that no reader drew follow it as readers' links do.
     */
    Optional<UUID> present(UUID end) {
        return Annotation.byId(end)
                .filter(named -> named.reading.id.equals(settled.id))
                .map(named -> named.withdrawn ? origin(end).flatMap(this::of) : Optional.of(end))
                .orElseGet(() -> Optional.of(end).filter(this::isOfAnotherArticle));
    }

    /** What is settled here has no say in what another article's passage is: the link goes on leading to it. */
    private boolean isOfAnotherArticle(UUID annotation) {
        return Annotation.byId(annotation)
                .filter(end -> !end.reading.article.equals(settled.article))
                .isPresent();
    }

    /** The reader's annotation that a settled passage was made from, or one of those that it took the place of. */
    private Optional<UUID> origin(UUID row) {
        for (var settlement : Settlement.everOf(settled.id)) {
            var members = settlement.memberIds();
            for (int place = 0; place < Math.max(members.size(), MOST_ROWS); place++) {
                if (row(settlement, place).equals(row)) {
                    var copies = Resolution.of(settlement.had(), settlement.decided())
                            .tags();
                    return Optional.of(place < copies.size() ? copies.get(place).of() : members.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> rowOf(Settlement settlement, UUID annotation) {
        var resolution = Resolution.of(settlement.had(), settlement.decided());
        boolean leadsToTags = !resolution.tags().isEmpty() || settlement.outcome == Outcome.REPLACE;
        if (leadsToTags) {
            return Optional.of(row(settlement, resolution.placeOf(annotation)));
        }
        // Before tags were kept without the fields in dispute, nothing was written here.
        return Optional.ofNullable(resolution.kept())
                .map(kept -> row(settlement, 0))
                .filter(row -> Annotation.byId(row).isPresent());
    }

    /** Whether a settlement may have led to a row. */
    static boolean isRowOf(UUID settlement, UUID row) {
        return IntStream.range(0, MOST_ROWS)
                .anyMatch(place -> History.following(settlement, place).equals(row));
    }

    /** The id of a row that a settlement leads to: the same whenever it is written. */
    static UUID row(Settlement settlement, int place) {
        return History.following(settlement.id, place);
    }
}
