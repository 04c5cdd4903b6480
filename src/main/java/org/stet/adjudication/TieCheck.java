package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.adjudication.Decision.NewTie;
import org.stet.annotation.Annotation;
import org.stet.annotation.Link;
import org.stet.annotation.Reading;
import org.stet.annotation.SettledWork;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;

/** Whether the links that a decision leads to can stand in the settled reading: those of readers, and those that none drew. */
@ApplicationScoped
class TieCheck {

    private final SettledWork work;
    private final SchemaVersions schemas;

    TieCheck(SettledWork work, SchemaVersions schemas) {
        this.work = work;
        this.schemas = schemas;
    }

    /**
     * @param settlement the id of the decision, whose own links do not stand in its way
     * @throws ProblemException {@code invalid-request} for ends that are not settled, or are one; {@code outside-schema} for
     *     what the tag set does not let be joined so; {@code conflict} for a link that is settled already
     */
    void check(Case found, Reading settled, Dispute dispute, UUID settlement, Decision decision) {
        if (decision.outcome() == Outcome.REPLACE) {
            checkEnds(settled, dispute, decision);
        }
        if (isThereAlready(settled, settlement, found.variants(dispute), decision)) {
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            "This link is settled already. If it is the only right one, settle this difference to"
                                    + " none.")
                    .field(decision.outcome() == Outcome.REPLACE ? "to" : "accepted", "Is joined so already.");
        }
    }

    private void checkEnds(Reading settled, Dispute dispute, Decision decision) {
        for (var link : decision.links()) {
            var from = end(settled, dispute, "from", link.from());
            var to = end(settled, dispute, "to", link.to());
            if (link.from().equals(link.to())) {
                throw refused("A link joins two passages.", "to", "Is the passage that the link starts at.");
            }
            if (!from.reading.id.equals(settled.id) && !to.reading.id.equals(settled.id)) {
                throw refused(
                        "A link that is settled here starts or ends in this article.",
                        "to",
                        "Is in another article too.");
            }
            work.checkLink(settled, link.type(), from, to);
        }
    }

    /**
     * Whether another decision has led to one of the links that this one leads to, or it would lead to one twice. Links whose
     * passages are not settled yet are none so far.
     *
     * @param settlement the id of the decision, whose own links do not count
     * @param variants what each reading had
     */
    boolean isThereAlready(Reading settled, UUID settlement, List<Had> variants, Decision decision) {
        var ties = ties(settled, variants, decision);
        if (ties.isEmpty()) {
            return false;
        }
        var tagSet = schemas.tagSet(settled.schema);
        var there = Link.ofReading(settled.id).stream()
                .filter(other -> !Ends.isRowOf(settlement, other.id))
                .map(other -> new NewTie(other.type, other.from, other.to))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var tie : ties) {
            if (there.stream().anyMatch(other -> isSame(tagSet, tie, other))) {
                return true;
            }
            there.add(tie);
        }
        return false;
    }

    /** What is joined, by the passages that stand there now. */
    private static List<NewTie> ties(Reading settled, List<Had> variants, Decision decision) {
        var links = Resolution.of(variants, decision).links();
        if (links.isEmpty() && decision.links().isEmpty()) {
            return List.of();
        }
        var ends = Ends.in(settled);
        return Stream.concat(
                        links.stream().flatMap(link -> ends.tie(link).stream()),
                        decision.links().stream().flatMap(link -> ends.tie(link).stream()))
                .toList();
    }

    /** Whether two links say the same; where direction means nothing, also the other way round. */
    static boolean isSame(TagSet tagSet, NewTie one, NewTie other) {
        boolean symmetric =
                tagSet.link(one.type()).map(type -> type.symmetric()).orElse(false);
        return one.equals(other) || symmetric && one.equals(new NewTie(other.type(), other.to(), other.from()));
    }

    private static Annotation end(Reading settled, Dispute dispute, String field, UUID id) {
        return Annotation.byId(id)
                .filter(end -> !end.withdrawn)
                .filter(end -> end.reading.id.equals(settled.id) || isElsewhere(settled, dispute, end))
                .orElseThrow(() -> refused(
                        "A link that is settled joins two settled passages.",
                        field,
                        "Is no passage of the settled reading."));
    }

    /** In another article is what everybody sees settled there, and what a reader's link leads to anyway. */
    private static boolean isElsewhere(Reading settled, Dispute dispute, Annotation end) {
        var reading = end.reading;
        boolean other = reading.project.equals(settled.project) && !reading.article.equals(settled.article);
        boolean finished = reading.isSettled() && !reading.isOpen() && reading.carriedTo == null;
        return other && (finished || dispute.isEnd(end.id));
    }

    private static ProblemException refused(String why, String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, why).field(field, reason);
    }
}
