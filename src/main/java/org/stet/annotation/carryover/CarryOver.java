package org.stet.annotation.carryover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.Answering;
import org.stet.annotation.DecisionView;
import org.stet.annotation.Linking;
import org.stet.annotation.Reading;
import org.stet.annotation.SeenBlock;
import org.stet.annotation.Tagging;
import org.stet.article.Correcting;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.source.Casting;
import org.stet.source.Mention;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.collation.Reanchoring;

/** Gives every reading of an earlier text its heir on the corrected one, in one transaction with the correction. */
@ApplicationScoped
public class CarryOver {

    private final TextVersions texts;
    private final Casting casting;
    private final History history;

    CarryOver(TextVersions texts, Casting casting, History history) {
        this.texts = texts;
        this.casting = casting;
        this.history = history;
    }

    /**
     * What would come of it, as far as the person asking may know: others' open readings are not even looked at, so that the
     * time does not tell of them either. Saves nothing.
     */
    Tally tally(Correcting.Drafted drafted, UUID asking) {
        var tally = Tally.NOTHING;
        for (Reading reading : Reading.knownOfText(drafted.present().id(), asking)) {
            var annotations = Annotation.inTextOrder(reading.id);
            int waiting = (int) Carried.countWaitingIn(reading.id);
            var mentions = Mention.markedBy(drafted.present().id(), reading.account).stream()
                    .filter(mention -> place(mention, drafted.reanchoring()).isPresent())
                    .map(mention -> mention.id)
                    .collect(Collectors.toSet());
            long changed = annotations.stream()
                    .map(annotation -> AnnotationView.of(annotation, drafted.present()))
                    .filter(state -> !Judged.comesOver(state, drafted.reanchoring(), mentions))
                    .count();
            tally = tally.plus(new Tally(1, annotations.size() + waiting, (int) changed + waiting));
        }
        return tally;
    }

    /** @param by the editor who put the corrected text in place */
    Tally carry(ReadText before, UUID correctedText, UUID by) {
        var after = texts.justStored(correctedText);
        var tally = Tally.NOTHING;
        for (Reading earlier : Reading.ofText(before.id())) {
            var heir = Reading.heir(UUID.randomUUID(), earlier, after.id(), history.now());
            earlier.carriedTo = heir.id;
            earlier.carriedUpTo = ChangeEntry.newestSeq(earlier.place());
            var transfer = new Transfer(earlier, heir, after, texts::read, history, by, true);
            transfer.record(
                    UUID.randomUUID(), heir, "reading", heir.id, null, Map.of("state", heir.state, "from", earlier.id));
            carry(transfer);
            if (isKnownTo(by, heir)) {
                tally = tally.plus(
                        new Tally(1, (int) Carried.countInto(heir.id), (int) Carried.countWaitingIn(heir.id)));
            }
        }
        return tally;
    }

    /** What somebody has begun and not handed in is theirs to know. */
    private static boolean isKnownTo(UUID asking, Reading reading) {
        return reading.account.equals(asking) || !reading.isOpen();
    }

    /** Whether annotations that came over to a corrected text still wait for their reader to look at them. */
    public static boolean isWaiting(Reading reading) {
        return reading.carriedFrom != null && Carried.countWaitingIn(reading.id) > 0;
    }

    /** What a reader is told of their reading when they come to it. */
    public Standing standing(Reading reading) {
        boolean began = reading.carriedFrom == null;
        return new Standing(
                reading.carriedFrom,
                before(reading).stream().map(one -> one.id).toList(),
                reading.carriedTo,
                texts.read(reading.text).number(),
                began ? 0 : Carried.countToBeLookedAt(reading.id),
                began ? 0 : Carried.countWaitingIn(reading.id),
                late(reading));
    }

    /** Brings over what was done in earlier readings since, by a desk that stood open or without a connection. */
    void catchUp(Reading reading) {
        Reading.getEntityManager().refresh(reading, LockModeType.PESSIMISTIC_WRITE); // of two desks one comes second
        // The oldest first: what comes from there goes on through all that came after.
        for (Reading step : chain(reading)) {
            transferInto(step).ifPresent(this::carry);
            Reading.flush();
        }
    }

    /** How many changes were made in earlier readings since what they held was carried over. */
    static long late(Reading reading) {
        return before(reading).stream()
                .mapToLong(CarryOver::changesSinceCarried)
                .sum();
    }

    /** The readings that this one came from, the newest first. */
    private static List<Reading> before(Reading reading) {
        var before = new ArrayList<Reading>();
        var at = reading.carriedFrom;
        while (at != null) {
            var earlier = Reading.byId(at);
            earlier.ifPresent(before::add);
            at = earlier.map(one -> one.carriedFrom).orElse(null);
        }
        return before;
    }

    /** Readings that came over from another one, up to this one, oldest first. */
    private static List<Reading> chain(Reading reading) {
        var chain = new ArrayList<>(before(reading));
        chain.add(0, reading);
        chain.removeIf(one -> one.carriedFrom == null);
        Collections.reverse(chain);
        return chain;
    }

    /** What was done at a desk after its reading had an heir, and is not yet noted as brought over. */
    private static long changesSinceCarried(Reading earlier) {
        return ChangeEntry.countLater(
                earlier.place(),
                earlier.carriedUpTo == null ? 0 : earlier.carriedUpTo,
                Set.of(Tagging.SUBJECT, Linking.SUBJECT, Answering.SUBJECT, DecisionView.SUBJECT));
    }

    /** The way on which a reading came; empty for one that began on its text. */
    Optional<Transfer> transferInto(Reading reading) {
        return Optional.ofNullable(reading.carriedFrom)
                .flatMap(Reading::byId)
                .map(earlier -> new Transfer(
                        earlier, reading, texts.read(reading.text), texts::read, history, reading.account, false));
    }

    private void carry(Transfer transfer) {
        new CarriedAnnotations(transfer, mentions(transfer)).carry();
        Reading.flush();
        if (transfer.isFirst || transfer.into.isOpen()) {
            new CarriedLinks(transfer).carry();
            CarriedAnswers.carry(transfer);
            CarriedAnswers.takeBack(transfer);
        }
        see(transfer);
        transfer.from.carriedUpTo = ChangeEntry.newestSeq(transfer.from.place());
    }

    private static Optional<Span> place(Mention mention, Reanchoring reanchoring) {
        return Judged.sameWords(Passage.of(new Span(mention.start, mention.end)), reanchoring)
                .map(Passage::hull);
    }

    /** The reader's mentions of the earlier text that stand in the corrected one, by their ids. */
    Map<UUID, UUID> mentions(Transfer transfer) {
        return mentions(
                transfer,
                (mention, place) -> transfer.isFirst || markedSince(mention, transfer)
                        // One that its reader took away since stays away.
                        ? Optional.of(casting.carryMention(mention, transfer.after.id(), place))
                        : Optional.empty());
    }

    /** Those of them that stand there by now: looking marks none. */
    Map<UUID, UUID> mentionsThere(Transfer transfer) {
        return mentions(transfer, (mention, place) -> Optional.empty());
    }

    private static Map<UUID, UUID> mentions(Transfer transfer, BiFunction<Mention, Span, Optional<UUID>> missing) {
        var carried = new HashMap<UUID, UUID>();
        var there = Mention.markedBy(transfer.after.id(), transfer.from.account);
        for (Mention mention : Mention.markedBy(transfer.from.text, transfer.from.account)) {
            var place = place(mention, transfer.from(transfer.from.text));
            if (place.isEmpty()) {
                continue;
            }
            there.stream()
                    .filter(one -> one.source.equals(mention.source)
                            && one.start == place.get().start()
                            && one.end == place.get().end())
                    .map(one -> one.id)
                    .findFirst()
                    .or(() -> missing.apply(mention, place.get()))
                    .ifPresent(heir -> carried.put(mention.id, heir));
        }
        return carried;
    }

    /** At a desk of its reader's, or by a script, beside all readings. */
    private static boolean markedSince(Mention mention, Transfer transfer) {
        var carriedUpTo = transfer.from.carriedUpTo;
        return carriedUpTo != null
                && Stream.concat(
                                Stream.of(NewChange.Place.project(transfer.from.project)),
                                Reading.everBy(transfer.from.article, transfer.from.account).stream()
                                        .map(Reading::place))
                        .anyMatch(
                                place -> ChangeEntry.isLater(place, mention.id, ChangeKind.MENTION_ADDED, carriedUpTo));
    }

    /** A block that did not change has been seen already. */
    private static void see(Transfer transfer) {
        var collation = transfer.from(transfer.from.text).collation();
        var blocks = transfer.text(transfer.from.text).blocks();
        Map<Span, Integer> after = new HashMap<>();
        for (int i = 0; i < transfer.after.blocks().size(); i++) {
            after.put(transfer.after.blocks().get(i).span(), i);
        }
        List<Integer> seen = SeenBlock.of(transfer.into.id);
        SeenBlock.of(transfer.from.id).stream()
                .filter(ordinal -> ordinal < blocks.size())
                .map(ordinal -> collation.kept(blocks.get(ordinal).span()))
                .flatMap(Optional::stream)
                .map(after::get)
                .filter(ordinal -> ordinal != null && !seen.contains(ordinal))
                .distinct()
                .forEach(ordinal -> new SeenBlock(transfer.into.id, ordinal).persist());
    }
}
