package org.stet.annotation.carryover;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.article.ReadText;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.text.collation.Reanchoring;

/** One reading on its way from an earlier text to a corrected one, with what all parts of the way share. */
final class Transfer {

    final Reading from;
    final Reading into;
    final ReadText after;
    final Instant at;
    /** Whether this is the correction itself and not a later visit. */
    final boolean isFirst;

    private final Function<UUID, ReadText> texts;
    private final Map<UUID, ReadText> read = new HashMap<>();
    private final Map<UUID, Reanchoring> reanchorings = new HashMap<>();
    private final History history;
    private final UUID by;

    /**
     * @param texts reads an earlier text version
     * @param by who put the corrected text in place, or asks for what was added to the earlier reading since
     */
    Transfer(
            Reading from,
            Reading into,
            ReadText after,
            Function<UUID, ReadText> texts,
            History history,
            UUID by,
            boolean isFirst) {
        this.from = from;
        this.into = into;
        this.after = after;
        this.texts = texts;
        this.history = history;
        this.by = by;
        this.isFirst = isFirst;
        this.at = history.now();
    }

    /** From any earlier text of the article to the corrected one. */
    Reanchoring from(UUID text) {
        return reanchorings.computeIfAbsent(text, id -> new Reanchoring(text(id).version(), after.version()));
    }

    /** Read once: asking for it with every annotation would have each of them compared with the database. */
    ReadText text(UUID text) {
        return read.computeIfAbsent(text, texts);
    }

    /** Writes down what came over; nobody's doing, so nobody's undo takes it back. */
    void record(UUID change, Reading where, String subject, UUID id, @Nullable Object before, @Nullable Object state) {
        history.record(
                NewChange.of(change, by, where.place(), ChangeKind.CARRIED_OVER, subject, id, before, state)
                        .in(into.id),
                at);
    }
}
