package org.stet.history;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A change that is about to be recorded.
 *
 * @param id the change id, made by the client (UUID version 7), so that a repeated request is recognised
 * @param account who made it
 * @param place where it happened
 * @param subjectType what was changed, such as {@code annotation}
 * @param subject the id of what was changed
 * @param before the state before, as a value that becomes canonical JSON; {@code null} for something new
 * @param after the state after; {@code null} when the subject is gone for good
 * @param undoes the change that this one takes back
 * @param redoes the change that this one carries out again
 * @param batch joins the changes of one gesture: they are undone together
 */
public record NewChange(
        UUID id,
        UUID account,
        Place place,
        ChangeKind kind,
        String subjectType,
        UUID subject,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable UUID undoes,
        @Nullable UUID redoes,
        @Nullable UUID batch) {

    /** Where a change happened: as much of project, article and reading as there is. */
    public record Place(
            @Nullable UUID project,
            @Nullable UUID article,
            @Nullable UUID reading) {

        public static final Place NOWHERE = new Place(null, null, null);

        public static Place project(UUID project) {
            return new Place(project, null, null);
        }

        public static Place article(UUID project, UUID article) {
            return new Place(project, article, null);
        }
    }

    /** A change made by a person directly, alone: neither undo nor redo nor part of a batch. */
    public static NewChange of(
            UUID id,
            UUID account,
            Place place,
            ChangeKind kind,
            String subjectType,
            UUID subject,
            @Nullable Object before,
            @Nullable Object after) {
        return new NewChange(id, account, place, kind, subjectType, subject, before, after, null, null, null);
    }

    public NewChange undoing(@Nullable UUID change, @Nullable UUID inBatch) {
        return new NewChange(id, account, place, kind, subjectType, subject, before, after, change, null, inBatch);
    }

    public NewChange redoing(UUID change, @Nullable UUID inBatch) {
        return new NewChange(id, account, place, kind, subjectType, subject, before, after, null, change, inBatch);
    }

    public NewChange in(@Nullable UUID inBatch) {
        return new NewChange(id, account, place, kind, subjectType, subject, before, after, undoes, redoes, inBatch);
    }
}
