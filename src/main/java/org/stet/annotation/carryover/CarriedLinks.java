package org.stet.annotation.carryover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stet.annotation.Annotation;
import org.stet.annotation.Link;
import org.stet.annotation.LinkView;
import org.stet.annotation.Linking;
import org.stet.annotation.Reading;

/**
 * Draws the links of earlier readings again where both their ends have come over. Each time another annotation finds its
 * place this is done once more; a link that its reader took away meanwhile stays away.
 */
final class CarriedLinks {

    private final Transfer transfer;
    /** The reading carried into and those before it, oldest first; each with what came into it, by what it came from. */
    private final Deque<Stage> stages = new ArrayDeque<>();

    private record Stage(Reading reading, Map<UUID, UUID> heirs) {}

    CarriedLinks(Transfer transfer) {
        this.transfer = transfer;
        for (Optional<Reading> at = Optional.of(transfer.into); at.isPresent(); at = before(at.get())) {
            var heirs = new HashMap<UUID, UUID>();
            Carried.into(at.get().id).forEach(row -> heirs.put(row.from, row.id));
            stages.addFirst(new Stage(at.get(), heirs));
        }
    }

    private static Optional<Reading> before(Reading reading) {
        return reading.carriedFrom == null ? Optional.empty() : Reading.byId(reading.carriedFrom);
    }

    void carry() {
        for (Stage stage : stages) {
            if (stage.reading() == transfer.into) {
                continue;
            }
            Link.takenBackIn(stage.reading().id).forEach(link -> takeBack(link, stage));
            Link.ofReading(stage.reading().id).forEach(link -> draw(LinkView.of(link), stage));
            Link.inward(stage.reading()).forEach(this::lead);
        }
    }

    private void draw(LinkView link, Stage from) {
        UUID start = link.from();
        UUID end = link.to();
        boolean behind = false;
        for (Stage stage : stages) {
            if (behind) {
                start = stage.heirs().getOrDefault(start, start);
                end = stage.heirs().getOrDefault(end, end);
                if (Link.isOrWasThere(stage.reading().id, link.type(), start, end)) {
                    return;
                }
            }
            behind |= stage == from;
        }
        if (isLive(start) && isLive(end)) {
            var change = UUID.randomUUID();
            var heir = new Link(UUID.randomUUID(), transfer.into, link, start, end, change);
            heir.persist();
            transfer.record(change, transfer.into, Linking.SUBJECT, heir.id, null, LinkView.of(heir));
        }
    }

    /** A link that was taken back on the earlier text goes here as well, unless it was drawn anew on either. */
    private void takeBack(Link link, Stage from) {
        if (Link.isThere(from.reading().id, link.type, link.from, link.to)) {
            return;
        }
        UUID start = newest(link.from);
        UUID end = newest(link.to);
        Link.carriedWith(transfer.into.id, link.type, start, end).ifPresent(heir -> {
            var before = LinkView.of(heir);
            heir.withdrawn = true;
            heir.lastChange = UUID.randomUUID();
            transfer.record(heir.lastChange, transfer.into, Linking.SUBJECT, heir.id, before, null);
        });
    }

    /** A link of another article's reading that ends in an earlier text leads to the corrected one from now on. */
    private void lead(Link link) {
        if (link.reading.carriedTo != null) {
            return;
        }
        var before = LinkView.of(link);
        UUID start = newest(link.from);
        UUID end = newest(link.to);
        if (!isLive(start) || !isLive(end) || (start.equals(link.from) && end.equals(link.to))) {
            return;
        }
        link.from = start;
        link.to = end;
        link.lastChange = UUID.randomUUID();
        Link.flush();
        transfer.record(link.lastChange, link.reading, Linking.SUBJECT, link.id, before, LinkView.of(link));
    }

    private UUID newest(UUID annotation) {
        UUID newest = annotation;
        for (Stage stage : stages) {
            newest = stage.heirs().getOrDefault(newest, newest);
        }
        return newest;
    }

    /** In a present reading: an end that waits still stands in the earlier one. */
    private static boolean isLive(UUID id) {
        return Annotation.byId(id)
                .filter(annotation -> !annotation.withdrawn && annotation.reading.carriedTo == null)
                .isPresent();
    }
}
