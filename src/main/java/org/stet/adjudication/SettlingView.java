package org.stet.adjudication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.ReadingState;
import org.stet.history.ChangeEntry;

/**
 * How far the differences about an article are settled.
 *
 * @param settled the settled reading; {@code null} before anybody began
 * @param state of the settled reading
 * @param readings those that are settled, in the order of every {@code variants}
 * @param agreements how many annotations, links and answers all readings agree on
 * @param decided differences with an outcome
 * @param deferred differences put off
 * @param waiting differences that somebody still has to decide
 * @param counted differences about labels on which readers may rightly differ, counted and not settled
 * @param tally for each label on which readers may rightly differ, how many of them gave it to how many passages
 * @param refresh whether readings came in or changed since what all agree on was put down
 * @param stayed after an undo or a redo, what it left as it was; empty otherwise
 * @param secondsLeft for those that wait, at the pace of whoever asks; {@code null} before there is one
 */
public record SettlingView(
        UUID article,
        UUID text,
        @Nullable UUID settled,
        @Nullable ReadingState state,
        List<UUID> readings,
        int leftOut,
        int agreements,
        long decided,
        long deferred,
        long waiting,
        long counted,
        List<Tally.Count> tally,
        boolean refresh,
        List<StayedView> stayed,
        @Nullable Long secondsLeft,
        List<ItemView> differences) {

    /**
     * A difference.
     *
     * @param number its place in the comparison of these readings, from 1
     * @param members what it is known by: all annotations, links or answers in it
     * @param having how many of the readings have something here
     * @param majority the readings of which more than half have the same; empty if there is no majority
     * @param settlement the decision in force; of a difference that changed since, the last one
     */
    public record ItemView(
            int number,
            String kind,

            @Schema(enumeration = {"open", "decided", "deferred", "changed", "counted"})
            String standing,

            List<UUID> members,
            int having,
            List<Had> variants,
            List<UUID> majority,
            @Nullable SettlementView settlement) {}

    /**
     * A decision that an undo, or a redo, left as it is.
     *
     * @param sentence that says why
     */
    @Schema(name = "StayedDecision")
    public record StayedView(UUID settlement, String sentence) {}

    static SettlingView of(Case found, UUID asking, List<StayedView> stayed) {
        var settled = found.settled();
        var differences = found.differences();
        return new SettlingView(
                found.compared().article().id,
                found.compared().text().id(),
                settled == null ? null : settled.id,
                settled == null ? null : settled.state,
                found.compared().readings().stream().map(reading -> reading.id).toList(),
                found.leftOut(),
                found.items().size() - differences.size(),
                count(found, Item.Standing.DECIDED),
                count(found, Item.Standing.DEFERRED),
                found.waiting(),
                count(found, Item.Standing.COUNTED),
                Tally.of(found),
                Prefilling.isDue(found),
                stayed,
                secondsLeft(found, asking),
                differences.stream().map(item -> item(found, item)).toList());
    }

    private static ItemView item(Case found, Item item) {
        var dispute = item.dispute();
        return new ItemView(
                dispute.number(),
                dispute.kind(),
                item.standing().id(),
                dispute.members(),
                dispute.having(),
                found.variants(dispute),
                dispute.majority(),
                item.settlement() == null ? null : SettlementView.of(item.settlement()));
    }

    static long count(Case found, Item.Standing standing) {
        return found.differences().stream()
                .filter(item -> item.standing() == standing)
                .count();
    }

    /** What was done again or put back by undo was decided before; that took no time worth counting. */
    static @Nullable Long secondsLeft(Case found, UUID asking) {
        var own = found.differences().stream()
                .flatMap(item -> Stream.ofNullable(item.settlement()))
                .filter(settlement -> settlement.account.equals(asking))
                .map(settlement -> settlement.lastChange)
                .distinct()
                .toList();
        var decided = ChangeEntry.byIds(own).stream()
                .filter(entry -> entry.undoes == null && entry.redoes == null)
                .map(entry -> new Pace.Made(entry.batch == null ? entry.id : entry.batch, entry.at))
                .toList();
        var seconds = Pace.secondsLeft(decided, found.waiting());
        return seconds.isPresent() ? seconds.getAsLong() : null;
    }
}
