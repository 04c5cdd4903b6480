package org.stet.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Puts settlements beside the disputes that they are about. */
final class Items {

    private final Map<UUID, Settlement> byMember = new HashMap<>();
    private final Predicate<String> perspectival;

    private Items(List<Settlement> settlements, Predicate<String> perspectival) {
        this.perspectival = perspectival;
        settlements.forEach(
                settlement -> settlement.memberIds().forEach(member -> byMember.putIfAbsent(member, settlement)));
    }

    /**
     * @param settlements in force
     * @param perspectival whether readers may rightly differ on a label, by its id
     */
    static List<Item> of(List<Dispute> disputes, List<Settlement> settlements, Predicate<String> perspectival) {
        var items = new Items(settlements, perspectival);
        return disputes.stream().map(items::item).toList();
    }

    private Item item(Dispute dispute) {
        var about = about(dispute.members());
        if (about == null) {
            return new Item(dispute, standing(dispute), null);
        }
        boolean same = about.memberIds().equals(dispute.members()) && about.fingerprint.equals(dispute.fingerprint());
        if (!same) {
            return about.isUnanimous()
                    ? new Item(dispute, standing(dispute), null)
                    : new Item(dispute, Item.Standing.CHANGED, about);
        }
        return new Item(
                dispute,
                switch (about.outcome) {
                    case UNANIMOUS -> Item.Standing.UNANIMOUS;
                    case DEFER -> Item.Standing.DEFERRED;
                    default -> Item.Standing.DECIDED;
                },
                about);
    }

    private Item.Standing standing(Dispute dispute) {
        if (dispute.isAgreement()) {
            return Item.Standing.OPEN; // until it is put down, which takes nobody's decision
        }
        return dispute.allLabels(perspectival::test) ? Item.Standing.COUNTED : Item.Standing.OPEN;
    }

    private @Nullable Settlement about(List<UUID> members) {
        for (var member : members) {
            var settlement = byMember.get(member);
            if (settlement != null) {
                return settlement;
            }
        }
        return null;
    }

    /** The settlements in force that have to do with any of these. */
    static List<Settlement> touching(List<Settlement> settlements, List<UUID> members) {
        var wanted = Set.copyOf(members);
        var touching = new ArrayList<Settlement>();
        for (var settlement : settlements) {
            if (settlement.memberIds().stream().anyMatch(wanted::contains)) {
                touching.add(settlement);
            }
        }
        return touching;
    }
}
