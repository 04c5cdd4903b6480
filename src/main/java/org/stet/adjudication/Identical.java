package org.stet.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.http.ProblemException;

/** Decisions about borders that repeat themselves: what was decided once is offered for all identical cases. */
@ApplicationScoped
class Identical {

    private final Cases cases;
    private final Deciding deciding;

    Identical(Cases cases, Deciding deciding) {
        this.cases = cases;
        this.deciding = deciding;
    }

    /** An undecided case and the decision that it would get. */
    record Offer(Item item, Decision decision) {}

    /** The undecided differences of a case that are identical to one that is decided, in their order. */
    static List<Offer> to(Case found, Item decided) {
        var settlement = decided.settlement();
        var text = found.compared().text().text();
        var wanted = BorderCase.of(decided.dispute(), text);
        if (settlement == null || decided.standing() != Item.Standing.DECIDED || wanted.isEmpty()) {
            return List.of();
        }
        var offers = new ArrayList<Offer>();
        for (var item : found.differences()) {
            // Borders that are alike say nothing of a source or an attribute: where those are open, somebody decides.
            if (item.standing().waits()
                    && FieldChoices.differing(item.dispute()).isEmpty()
                    && BorderCase.of(item.dispute(), text).equals(wanted)) {
                BorderCase.applied(decided.dispute(), settlement.decided(), item.dispute(), text)
                        .ifPresent(decision -> offers.add(new Offer(item, decision)));
            }
        }
        return offers;
    }

    /**
     * Decides all of them alike, as one gesture.
     *
     * @param settlementId the decision to repeat
     * @return how many were decided
     */
    int apply(UUID articleId, UUID settlementId, UUID change) {
        var found = cases.locked(articleId);
        var decided = found.items().stream()
                .filter(item ->
                        item.settlement() != null && item.settlement().id.equals(settlementId))
                .findFirst()
                .orElseThrow(ProblemException::unknown);
        var decisions = new LinkedHashMap<Item, Decision>();
        to(found, decided).forEach(offer -> decisions.put(offer.item(), offer.decision()));
        deciding.putTogether(found, decisions, change);
        return decisions.size();
    }
}
