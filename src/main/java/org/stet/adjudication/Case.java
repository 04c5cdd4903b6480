package org.stet.adjudication;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.comparison.Compared;
import org.stet.history.ChangeEntry;
import org.stet.schema.Label;
import org.stet.schema.TagSet;

/**
 * The readings of an article's text, what they differ on, and how far that is settled.
 *
 * @param tagSet of the readings that are settled
 * @param inUse what can be put in the place of what readers have: the settled reading's tag set, with the labels that the
 *     project uses and the links between them
 * @param settled the settled reading; {@code null} before anybody began
 * @param settlements in force, but for those about links to what is not handed in, which wait until it is
 * @param items all that the readings hold: what they agree on, then the differences in their order
 * @param leftOut how many readings of this text are not among them: made under another tag set, or too many
 */
record Case(
        Compared compared,
        TagSet tagSet,
        TagSet inUse,
        @Nullable Reading settled,
        List<Settlement> settlements,
        List<Item> items,
        int leftOut) {

    /** Whether what was settled came over to a corrected text, on which nobody has begun yet. */
    boolean isToBeBroughtOver() {
        return settled != null
                && settled.carriedFrom != null
                && ChangeEntry.countLater(settled.place(), 0, Set.of(Settling.SUBJECT, Deciding.SUBJECT)) == 0;
    }

    /** The item with exactly these members. */
    Optional<Item> item(List<UUID> members) {
        var wanted =
                members.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        return items.stream()
                .filter(item -> item.dispute().members().equals(wanted))
                .findFirst();
    }

    List<Item> differences() {
        return items.stream().filter(item -> !item.dispute().isAgreement()).toList();
    }

    /** The difference that has one of these members; nothing where all agree by now, or nobody has anything. */
    Optional<Dispute> differenceAt(List<UUID> members) {
        return differences().stream()
                .map(Item::dispute)
                .filter(dispute -> !Collections.disjoint(dispute.members(), members))
                .findFirst();
    }

    long waiting() {
        return differences().stream().filter(item -> item.standing().waits()).count();
    }

    List<Had> variants(Dispute dispute) {
        return dispute.variants(compared.alignment().readings(), compared.text().text());
    }

    static boolean isPerspectival(TagSet tagSet, String label) {
        return tagSet.label(label).map(Label::perspectival).orElse(false);
    }
}
