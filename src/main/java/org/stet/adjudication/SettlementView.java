package org.stet.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A settlement as it is served and as history keeps it.
 *
 * @param reading the settled reading
 * @param members the annotations, links or answers that were settled, sorted by id
 * @param variants what each reading had then
 * @param fields in which the readers differed, of a decision about borders: the reading that is right about each
 * @param by the account that decided
 */
public record SettlementView(
        UUID id,
        UUID reading,

        @Schema(
                description = "The kind of difference, or agreement",
                enumeration = {
                    "missing",
                    "split",
                    "label",
                    "boundary",
                    "source",
                    "attribute",
                    "link",
                    "answer",
                    "agreement"
                })
        String kind,

        Outcome outcome,
        List<UUID> accepted,
        List<Decision.NewTag> tags,
        List<Decision.NewTie> links,
        @Nullable String answer,
        Map<String, UUID> fields,
        @Nullable String reason,
        List<UUID> members,
        List<Had> variants,
        String fingerprint,
        UUID by,
        Instant at,
        int version,
        UUID lastChange) {

    public SettlementView {
        fields = fields == null ? Map.of() : Map.copyOf(fields); // history of before fields were decided has none
        links = links == null ? List.of() : List.copyOf(links); // nor has that of before links were replaced
    }

    static SettlementView of(Settlement settlement) {
        var decision = settlement.decided();
        return new SettlementView(
                settlement.id,
                settlement.reading,
                settlement.kind,
                settlement.outcome,
                decision.accepted(),
                decision.tags(),
                decision.links(),
                decision.answer(),
                decision.fields(),
                settlement.reason,
                settlement.memberIds(),
                settlement.had(),
                settlement.fingerprint,
                settlement.account,
                settlement.changed,
                settlement.version,
                settlement.lastChange);
    }

    /** Whether it is the same decision by the same person about the same, whenever it was put down. */
    boolean saysAs(SettlementView other) {
        return decision().equals(other.decision())
                && by.equals(other.by)
                && members.equals(other.members)
                && fingerprint.equals(other.fingerprint);
    }

    Decision decision() {
        return new Decision(outcome, accepted, tags, links, answer, fields, reason);
    }
}
