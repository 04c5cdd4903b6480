package org.stet.assignment.giving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.giving.Assignment.State;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;

/** Writes the entries of one act into the history, and the act itself at its end. */
final class Recording {

    static final String SUBJECT = "assignment";

    private final History history;
    private final Act act;
    private final boolean several;
    private final Set<UUID> articles = new HashSet<>();
    private final Set<UUID> readers = new HashSet<>();

    /** @param several whether the act may have more than one entry */
    Recording(History history, Act act, boolean several) {
        this.history = history;
        this.act = act;
        this.several = several;
    }

    /** The id of a new assignment that this act makes: the same whenever the request is repeated. */
    UUID nextId() {
        return UUID.nameUUIDFromBytes(("assignment " + Act.entryId(act.id, act.entries)).getBytes(UTF_8));
    }

    void entry(UUID subject, @Nullable State before, @Nullable State after) {
        entry(subject, before, after, null);
    }

    /** @param undoes the entry that this one takes back */
    void entry(UUID subject, @Nullable State before, @Nullable State after, @Nullable UUID undoes) {
        var known = Objects.requireNonNull(after == null ? before : after);
        var change = NewChange.of(
                Act.entryId(act.id, act.entries),
                act.account,
                NewChange.Place.article(act.project, known.article()),
                kind(before, after),
                SUBJECT,
                subject,
                before,
                after);
        history.record(change.undoing(undoes, several ? act.id : null), act.at);
        act.entries++;
        articles.add(known.article());
        readers.add(known.reader());
    }

    private static ChangeKind kind(@Nullable State before, @Nullable State after) {
        if (before == null) {
            return ChangeKind.ASSIGNMENT_GIVEN;
        }
        if (after == null) {
            return ChangeKind.ASSIGNMENT_TAKEN_BACK;
        }
        return before.reader().equals(after.reader()) ? ChangeKind.ASSIGNMENT_CHANGED : ChangeKind.ASSIGNMENT_MOVED;
    }

    /** @return the act, stored */
    Act done() {
        act.articles = articles.size();
        act.readers = readers.size();
        act.persistAndFlush();
        return act;
    }
}
