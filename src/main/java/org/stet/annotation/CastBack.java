package org.stet.annotation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeKind;
import org.stet.history.NewChange;
import org.stet.source.Casting;
import org.stet.source.Recasting;

/**
 * Takes back, or does again, what a reader did to the cast at the desk of a reading: as far as nobody has gone on with it.
 * Otherwise it stays, which is a change of its own kind: so the way back through the history does not end there.
 */
@ApplicationScoped
class CastBack {

    private final Recasting recasting;
    private final EntityManager entities;

    CastBack(Recasting recasting, EntityManager entities) {
        this.recasting = recasting;
        this.entities = entities;
    }

    /** The same as {@link PutBack#putBack} for a source. */
    NewChange source(PutBack.Turn turn, Reading reading, UUID change) {
        var id = turn.subject();
        var recast = recasting.source(id, turn.from(), turn.to(), () -> isSourceUsed(id, reading), reading.id, change);
        if (recast.stays() != null) {
            return stayed(new Stayed(id, recast.name(), recast.stays(), recast.after(), null), reading, change);
        }
        var kind = kind(turn, ChangeKind.SOURCE_ADDED, ChangeKind.SOURCE_CHANGED, ChangeKind.SOURCE_REMOVED);
        return newChange(change, reading, kind, Casting.SOURCE, id, recast.before(), recast.after());
    }

    NewChange target(PutBack.Turn turn, Reading reading, UUID change) {
        var id = turn.subject();
        var recast = recasting.target(id, turn.from(), turn.to(), () -> isTargetUsed(id, reading), reading.id, change);
        if (recast.stays() != null) {
            return stayed(new Stayed(id, recast.name(), recast.stays(), null, recast.after()), reading, change);
        }
        var kind = kind(turn, ChangeKind.TARGET_ADDED, ChangeKind.TARGET_CHANGED, ChangeKind.TARGET_REMOVED);
        return newChange(change, reading, kind, Casting.TARGET, id, recast.before(), recast.after());
    }

    /**
     * Brings a source back that something is about to point to again; empty when it is there, or somebody else took it back.
     *
     * @param ids of changes; one is taken if it comes back
     */
    Optional<NewChange> reviveSource(UUID source, Reading reading, Supplier<UUID> ids) {
        return recasting
                .reviveSource(source, reading.id, ids)
                .map(now -> newChange(
                        now.lastChange(), reading, ChangeKind.SOURCE_ADDED, Casting.SOURCE, now.id(), null, now));
    }

    /** The same for a target. */
    Optional<NewChange> reviveTarget(UUID target, Reading reading, Supplier<UUID> ids) {
        return recasting
                .reviveTarget(target, reading.id, ids)
                .map(now -> newChange(
                        now.lastChange(), reading, ChangeKind.TARGET_ADDED, Casting.TARGET, now.id(), null, now));
    }

    NewChange mention(PutBack.Turn turn, Reading reading, UUID change) {
        var recast = recasting.mention(turn.subject(), turn.to());
        var kind = turn.to() == null ? ChangeKind.MENTION_REMOVED : ChangeKind.MENTION_ADDED;
        return newChange(change, reading, kind, Casting.MENTION, turn.subject(), recast.before(), recast.after());
    }

    private static ChangeKind kind(PutBack.Turn turn, ChangeKind added, ChangeKind changed, ChangeKind removed) {
        return turn.to() == null ? removed : turn.from() == null ? added : changed;
    }

    /** What was withdrawn in another reading counts too: its reader may bring it back. */
    private boolean isSourceUsed(UUID source, Reading reading) {
        return isPointedTo("Annotation", "source", source, reading)
                || asked("select m.id from Mention m where m.source = :id", source)
                || asked("select s.id from Source s where s.mergedInto = :id", source);
    }

    private boolean isTargetUsed(UUID target, Reading reading) {
        return isPointedTo("Annotation", "target", target, reading) || isPointedTo("Answer", "target", target, reading);
    }

    /** Reading by reading, since that is how the index of annotations begins. */
    private boolean isPointedTo(String entity, String by, UUID id, Reading reading) {
        return !entities.createQuery(
                        "select e.id from Reading r join " + entity
                                + " e on e.reading = r where r.project = :project and e." + by
                                + " = :id and (e.withdrawn = false or r.id <> :reading)",
                        UUID.class)
                .setParameter("project", reading.project)
                .setParameter("id", id)
                .setParameter("reading", reading.id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean asked(String query, UUID id) {
        return !entities.createQuery(query, UUID.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static NewChange stayed(Stayed stayed, Reading reading, UUID change) {
        return newChange(change, reading, ChangeKind.CAST_STAYED, Stayed.SUBJECT, stayed.id(), null, stayed);
    }

    private static NewChange newChange(
            UUID change,
            Reading reading,
            ChangeKind kind,
            String subjectType,
            UUID subject,
            @Nullable Object before,
            @Nullable Object after) {
        return NewChange.of(change, reading.account, reading.place(), kind, subjectType, subject, before, after);
    }
}
