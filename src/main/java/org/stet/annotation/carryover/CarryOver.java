package org.stet.annotation.carryover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.progress.SeenBlock;
import org.stet.article.Correcting;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.history.History;
import org.stet.source.Casting;
import org.stet.source.Mention;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.collation.Fate;
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

    /** What would come of it. Saves nothing. */
    Tally tally(Correcting.Drafted drafted) {
        var reanchoring = new Reanchoring(drafted.present().version(), drafted.corrected());
        var tally = Tally.NOTHING;
        for (Reading reading : Reading.ofText(drafted.present().id())) {
            var annotations = Annotation.inTextOrder(reading.id);
            int waiting = Carried.waitingIn(reading.id).size();
            long changed = annotations.stream()
                    .map(annotation -> reanchoring.anchor(annotation.passage()).fate())
                    .filter(fate -> fate != Fate.UNCHANGED)
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
            var transfer = new Transfer(earlier, heir, after, texts::read, history, by);
            transfer.record(
                    UUID.randomUUID(), heir, "reading", heir.id, null, Map.of("state", heir.state, "from", earlier.id));
            carry(transfer);
            tally = tally.plus(new Tally(
                    1, Carried.into(heir.id).size(), Carried.waitingIn(heir.id).size()));
        }
        return tally;
    }

    /** Brings over what was done in the earlier reading since, by a desk that stood open or without a connection. */
    void catchUp(Reading reading) {
        transferInto(reading).ifPresent(this::carry);
    }

    /** What a reader is told of their reading when they come to it. */
    public Standing standing(Reading reading) {
        boolean began = reading.carriedFrom == null;
        return new Standing(
                reading.carriedFrom,
                reading.carriedTo,
                texts.read(reading.text).number(),
                began ? 0 : Carried.countUnchanged(reading.id),
                began ? 0 : Carried.toBeLookedAt(reading.id).size(),
                began ? 0 : Carried.waitingIn(reading.id).size(),
                late(reading));
    }

    /** How many annotations of the earlier reading were made, changed or taken away since they were carried over. */
    long late(Reading reading) {
        return reading.carriedFrom == null ? 0 : Carried.late(reading.carriedFrom, reading.id);
    }

    /** The way on which a reading came; empty for one that began on its text. */
    Optional<Transfer> transferInto(Reading reading) {
        return Optional.ofNullable(reading.carriedFrom)
                .flatMap(Reading::byId)
                .map(earlier -> new Transfer(
                        earlier, reading, texts.read(reading.text), texts::read, history, reading.account));
    }

    private void carry(Transfer transfer) {
        new CarriedAnnotations(transfer, mentions(transfer)).carry();
        Reading.flush();
        new CarriedLinks(transfer).carry();
        CarriedAnswers.carry(transfer);
        see(transfer);
    }

    /** The reader's mentions of the earlier text that stand in the corrected one, by their ids. */
    Map<UUID, UUID> mentions(Transfer transfer) {
        var carried = new HashMap<UUID, UUID>();
        var there = Mention.markedBy(transfer.after.id(), transfer.from.account);
        for (Mention mention : Mention.markedBy(transfer.from.text, transfer.from.account)) {
            Judged.sameWords(Passage.of(new Span(mention.start, mention.end)), transfer.from(transfer.from.text))
                    .map(Passage::hull)
                    .ifPresent(place -> carried.put(
                            mention.id,
                            there.stream()
                                    .filter(one -> one.source.equals(mention.source)
                                            && one.start == place.start()
                                            && one.end == place.end())
                                    .map(one -> one.id)
                                    .findFirst()
                                    .orElseGet(() -> casting.carryMention(mention, transfer.after.id(), place))));
        }
        return carried;
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
