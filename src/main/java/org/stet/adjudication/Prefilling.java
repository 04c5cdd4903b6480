package org.stet.adjudication;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Reading;
import org.stet.history.History;

/** Puts down what nobody has to decide: what all readings agree on. */
@ApplicationScoped
class Prefilling {

    private final Writing writing;
    private final Deciding deciding;
    private final CurrentAccount current;
    private final History history;

    Prefilling(Writing writing, Deciding deciding, CurrentAccount current, History history) {
        this.writing = writing;
        this.deciding = deciding;
        this.current = current;
        this.history = history;
    }

    /** Whether anything is to be put down, or to be taken out because the readings agree on it no more. */
    static boolean isDue(Case found) {
        var settled = found.settled();
        return settled == null
                || found.items().stream().anyMatch(Prefilling::isMissing)
                || !stale(found).isEmpty()
                || !overtaken(found).isEmpty();
    }

    void fill(Reading settled, Case found, UUID change) {
        for (var settlement : stale(found)) {
            settlement.withdraw(change, history.now());
            writing.write(settled, settlement);
        }
        int number = 0;
        for (var settlement : overtaken(found)) {
            deciding.overtake(settled, settlement, History.following(change, ++number), change);
        }
        for (var item : found.items()) {
            if (isMissing(item)) {
                put(settled, found, item.dispute(), History.following(change, ++number), change);
            }
        }
        writing.connect(settled);
    }

    private void put(Reading settled, Case found, Dispute dispute, UUID id, UUID change) {
        var ruling = new Ruling(Decision.of(Outcome.UNANIMOUS), current.who().id(), change, history.now());
        var settlement = new Settlement(id, settled.id, dispute, found.variants(dispute), ruling);
        settlement.persist();
        if (dispute.ties().isEmpty()) {
            writing.write(settled, settlement);
        }
    }

    private static boolean isMissing(Item item) {
        return item.dispute().isAgreement() && (item.settlement() == null || item.standing() == Item.Standing.CHANGED);
    }

    /** Decisions about what all agree on by now, or that led to a link that all have drawn, or about what nobody has any more. */
    private static List<Settlement> overtaken(Case found) {
        var live = new HashSet<UUID>();
        var agreed = new HashSet<UUID>();
        for (var item : found.items()) {
            live.addAll(item.dispute().members());
            if (item.dispute().isAgreement()) {
                agreed.addAll(item.dispute().members());
            }
        }
        return found.settlements().stream()
                .filter(settlement -> !settlement.isUnanimous())
                .filter(settlement -> settlement.memberIds().stream().noneMatch(live::contains)
                        || settlement.memberIds().stream().anyMatch(agreed::contains)
                        || isDrawnByAll(settlement, found))
                .toList();
    }

    /** Whether a link that took the place of others would stand there a second time, since all readers have it by now. */
    private static boolean isDrawnByAll(Settlement settlement, Case found) {
        var settled = found.settled();
        var drawn = settlement.decided().links();
        if (settled == null || drawn.isEmpty()) {
            return false;
        }
        var ends = Ends.in(settled);
        var agreed = found.items().stream()
                .map(Item::dispute)
                .filter(dispute -> dispute.isAgreement() && dispute.isOfTies())
                .flatMap(dispute -> found.variants(dispute).get(0).links().stream())
                .flatMap(link -> ends.tie(link).stream())
                .toList();
        return drawn.stream().flatMap(link -> ends.tie(link).stream()).anyMatch(tie -> agreed.stream()
                .anyMatch(other -> TieCheck.isSame(found.tagSet(), tie, other)));
    }

    private static List<Settlement> stale(Case found) {
        var standing = found.items().stream()
                .filter(item -> item.standing() == Item.Standing.UNANIMOUS && item.settlement() != null)
                .map(item -> item.settlement().id)
                .toList();
        return found.settlements().stream()
                .filter(settlement -> settlement.isUnanimous() && !standing.contains(settlement.id))
                .toList();
    }
}
