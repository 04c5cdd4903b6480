package org.stet.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Annotation;
import org.stet.annotation.Answer;
import org.stet.annotation.Link;
import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.annotation.SettledWork;
import org.stet.history.History;

/**
 * Settlements of an article whose text was corrected. Where the readers have the same labels and fields on the same words
 * as before, the decision stands; everything else waits to be decided, which is the settled reading's queue.
 */
@ApplicationScoped
class BringingOver {

    private final Writing writing;
    private final SettledWork work;
    private final History history;

    BringingOver(Writing writing, SettledWork work, History history) {
        this.writing = writing;
        this.work = work;
        this.history = history;
    }

    /** What the readers have in one dispute, whatever ids and places it has in this text. */
    private record Matter(Map<UUID, List<Object>> had) {

        /** @param readings of the earlier text, with those that came of them; others stand for themselves */
        static Matter of(List<Had> variants, Map<UUID, UUID> readings) {
            return new Matter(variants.stream()
                    .filter(had -> !content(had).isEmpty())
                    .collect(Collectors.toMap(
                            had -> readings.getOrDefault(had.reading(), had.reading()), Matter::content)));
        }

        private static List<Object> content(Had had) {
            var content = new ArrayList<Object>();
            had.tags().forEach(tag -> content.add(List.of(tag.label(), tag.words(), tag.fields())));
            had.links().forEach(link -> content.add(List.of(link.content(), link.shown())));
            had.answers()
                    .forEach(answer -> content.add(List.of(answer.question(), "" + answer.target(), answer.value())));
            return content;
        }
    }

    /**
     * @param settled what was carried over to the corrected text; it is made anew from the decisions that stand
     * @param before the settled reading of the earlier text
     */
    void bringOver(Reading settled, UUID before, Case found, UUID change) {
        clear(settled, change);
        settled.state = ReadingState.OPEN;
        settled.submittedAt = null;
        var heirs = heirs(found);
        var earlier = byMatter(Settlement.of(before), heirs);
        var readings =
                found.compared().readings().stream().map(reading -> reading.id).collect(Collectors.toSet());
        var present = new HashMap<Matter, List<Dispute>>();
        found.items().stream()
                .map(Item::dispute)
                .filter(dispute -> !dispute.isAgreement())
                .forEach(dispute -> present.computeIfAbsent(
                                Matter.of(found.variants(dispute), Map.of()), matter -> new ArrayList<>())
                        .add(dispute));
        int number = 0;
        for (var matter : earlier.entrySet()) {
            var disputes = present.getOrDefault(matter.getKey(), List.of());
            // Of two decisions about the same words one was lost or came in between: nobody knows which is which.
            if (disputes.size() != matter.getValue().size()) {
                continue;
            }
            for (int i = 0; i < disputes.size(); i++) {
                var decided = matter.getValue().get(i);
                var decision = translated(decided.decided(), heirs);
                // New tags stand at places of the earlier text, new links at its passages; and whoever is reading still
                // is not judged yet.
                if (decision.tags().isEmpty()
                        && decision.links().isEmpty()
                        && readings.containsAll(decision.accepted())
                        && readings.containsAll(decision.fields().values())) {
                    var id = History.following(change, 100_000 + ++number);
                    store(id, settled, found, disputes.get(i), decided, decision, change);
                }
            }
        }
        Reading.flush();
    }

    private void store(
            UUID id, Reading settled, Case found, Dispute dispute, Settlement before, Decision decision, UUID change) {
        // Who decided it and when stays what it was.
        var ruling = new Ruling(decision, before.account, change, before.changed);
        var settlement = new Settlement(id, settled.id, dispute, found.variants(dispute), ruling);
        settlement.persist();
        if (dispute.ties().isEmpty()) {
            writing.write(settled, settlement);
        }
    }

    private void clear(Reading settled, UUID change) {
        var at = history.now();
        Link.ofReading(settled.id).forEach(link -> work.withdraw(link.id, change, at));
        Answer.ofReading(settled.id).forEach(answer -> work.withdraw(answer.id, change, at));
        Annotation.inTextOrder(settled.id).forEach(annotation -> work.withdraw(annotation.id, change, at));
    }

    private static Map<UUID, UUID> heirs(Case found) {
        var heirs = new HashMap<UUID, UUID>();
        for (var reading : found.compared().readings()) {
            if (reading.carriedFrom != null) {
                heirs.put(reading.carriedFrom, reading.id);
            }
        }
        return heirs;
    }

    private static Map<Matter, List<Settlement>> byMatter(List<Settlement> settlements, Map<UUID, UUID> heirs) {
        var byMatter = new HashMap<Matter, List<Settlement>>();
        settlements.stream()
                .filter(settlement -> !settlement.isUnanimous())
                .sorted((a, b) -> Integer.compare(place(a), place(b)))
                .forEach(settlement -> byMatter.computeIfAbsent(
                                Matter.of(settlement.had(), heirs), matter -> new ArrayList<>())
                        .add(settlement));
        return byMatter;
    }

    /** The first code point that any reader has in it, so that equal matters come in text order. */
    private static int place(Settlement settlement) {
        return settlement.had().stream()
                .flatMap(had -> had.tags().stream())
                .mapToInt(tag -> tag.spans().get(0).start())
                .min()
                .orElse(0);
    }

    private static Decision translated(Decision decision, Map<UUID, UUID> heirs) {
        var fields = new HashMap<String, UUID>();
        decision.fields().forEach((field, reading) -> fields.put(field, heirs.getOrDefault(reading, reading)));
        return new Decision(
                decision.outcome(),
                decision.accepted().stream()
                        .map(reading -> heirs.getOrDefault(reading, reading))
                        .toList(),
                decision.tags(),
                decision.links(),
                decision.answer(),
                fields,
                decision.reason());
    }
}
