package org.stet.annotation.carryover;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.SpanText;
import org.stet.annotation.Tagging;
import org.stet.text.Passage;
import org.stet.text.collation.Fate;

/**
 * Carries the annotations of one reading. Done once more it takes what was changed in the earlier reading since, except
 * where the reader has gone on with the carried annotation.
 */
final class CarriedAnnotations {

    private final Transfer transfer;
    private final Map<UUID, UUID> mentions;

    /** Whether the reading was handed in before this came: then nothing comes over by itself any more. */
    private final boolean late;

    CarriedAnnotations(Transfer transfer, Map<UUID, UUID> mentions) {
        this.transfer = transfer;
        this.mentions = mentions;
        this.late = !transfer.into.isOpen() && !transfer.isFirst;
    }

    void carry() {
        var rows =
                Carried.into(transfer.into.id).stream().collect(Collectors.toMap(row -> row.from, Function.identity()));
        var reanchoring = transfer.from(transfer.from.text);
        for (Annotation annotation : Annotation.everMadeIn(transfer.from.id)) {
            var row = rows.get(annotation.id);
            if (row == null && !annotation.withdrawn) {
                var state = AnnotationView.of(annotation, transfer.text(transfer.from.text));
                begin(state, Judged.of(state, reanchoring, transfer.after, mentions));
            } else if (row != null && !row.fromChange.equals(annotation.lastChange)) {
                again(row, annotation);
            }
        }
        var known = new HashSet<>(rows.keySet());
        Carried.waitingIn(transfer.from.id).stream()
                .filter(waiting -> !known.contains(waiting.from))
                .forEach(this::passOn);
    }

    /** What waited on the earlier text waits on, unless the words as they first stood are back. */
    private void passOn(Carried waiting) {
        Annotation annotation = Annotation.byId(waiting.from).orElseThrow();
        var state = AnnotationView.of(annotation, transfer.text(annotation.reading.text));
        var judged = Judged.of(state, transfer.from(annotation.reading.text), transfer.after, mentions);
        if (judged.place() == null && waiting.place != null) {
            var place = transfer.from(transfer.from.text).anchor(waiting.place).place();
            judged = new Judged(place == null ? Fate.GONE : Fate.WORDS, place, judged.attributes(), judged.mention());
        }
        begin(state, judged);
    }

    private void begin(AnnotationView state, Judged given) {
        var judged = late ? given.asLate() : given;
        var change = UUID.randomUUID();
        var row = new Carried(
                UUID.randomUUID(),
                transfer.into.id,
                state.id(),
                state.lastChange(),
                judged.fate(),
                judged.place(),
                change);
        row.persist();
        if (!row.isToBeLookedAt()) {
            bear(row, state, judged);
        }
    }

    /** Carries an annotation that was changed, or taken away, after it had been carried over. */
    private void again(Carried row, Annotation annotation) {
        @Nullable Annotation heir = Annotation.byId(row.id).orElse(null);
        row.fromChange = annotation.lastChange;
        boolean goneOnWith = heir == null ? row.dropped : !heir.lastChange.equals(row.lastChange);
        if (goneOnWith || late) {
            return;
        }
        var state = AnnotationView.of(annotation, transfer.text(transfer.from.text));
        var judged = Judged.of(state, transfer.from(transfer.from.text), transfer.after, mentions);
        row.lastChange = UUID.randomUUID();
        row.fate = judged.fate();
        row.place = judged.place();
        row.dropped = annotation.withdrawn;
        if (annotation.withdrawn || row.isToBeLookedAt()) {
            if (heir != null && !heir.withdrawn) {
                withdraw(heir, row);
            }
        } else if (heir == null) {
            bear(row, state, judged);
        } else {
            var before = heir.withdrawn ? null : AnnotationView.of(heir, transfer.after);
            Tagging.restore(heir, placed(state, judged), transfer.after, row.lastChange, transfer.at);
            transfer.record(
                    row.lastChange,
                    transfer.into,
                    Tagging.SUBJECT,
                    heir.id,
                    before,
                    AnnotationView.of(heir, transfer.after));
        }
    }

    private void bear(Carried row, AnnotationView state, Judged judged) {
        var heir = new Annotation(row.id, transfer.into, state.label(), row.lastChange, transfer.at);
        Tagging.store(heir, placed(state, judged), transfer.after);
        transfer.record(
                row.lastChange, transfer.into, Tagging.SUBJECT, heir.id, null, AnnotationView.of(heir, transfer.after));
    }

    private void withdraw(Annotation heir, Carried row) {
        var before = AnnotationView.of(heir, transfer.after);
        heir.withdrawn = true;
        heir.changed = transfer.at;
        heir.lastChange = row.lastChange;
        transfer.record(row.lastChange, transfer.into, Tagging.SUBJECT, heir.id, before, null);
    }

    private AnnotationView placed(AnnotationView state, Judged judged) {
        Passage place = judged.place();
        if (place == null) {
            throw new IllegalStateException("what has no place is not carried: " + state.id());
        }
        return state.at(SpanText.of(place, transfer.after), judged.attributes(), judged.mention());
    }
}
