package org.stet.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What can be taken back next, and what can be done again, worked out from the history alone: so undo goes on after a
 * reload, on another device and in another process. The changes of one batch are one step.
 */
public final class UndoStack {

    private final Deque<List<Made>> done = new ArrayDeque<>();
    private final Deque<List<Made>> undone = new ArrayDeque<>();

    private UndoStack() {}

    /** As much of an entry as its place on the stack depends on: a long history is read for every step back. */
    record Made(
            UUID id,
            @Nullable UUID undoes,
            @Nullable UUID redoes,
            @Nullable UUID batch) {}

    /** @param made one person's changes of one reading that can be undone, oldest first */
    static UndoStack of(List<Made> made) {
        var stack = new UndoStack();
        made.forEach(stack::add);
        return stack;
    }

    /**
     * What one account did in one reading.
     *
     * @param subjectTypes the things whose changes can be undone
     */
    public static UndoStack of(NewChange.Place reading, UUID account, Set<String> subjectTypes) {
        return of(ChangeEntry.made(reading, account, subjectTypes));
    }

    /** What one account did to one thing of a project beside its readings. */
    public static UndoStack of(UUID project, String subjectType, UUID subject, UUID account) {
        return of(ChangeEntry.madeTo(project, subjectType, subject, account));
    }

    /** The changes to take back, oldest first; empty when there is nothing left to undo. */
    public List<ChangeEntry> undoable() {
        return entries(done);
    }

    /** The changes to do again, oldest first; empty when there is nothing to redo. */
    public List<ChangeEntry> redoable() {
        return entries(undone);
    }

    public boolean hasUndoable() {
        return !done.isEmpty();
    }

    public boolean hasRedoable() {
        return !undone.isEmpty();
    }

    private void add(Made entry) {
        var undoes = entry.undoes();
        var redoes = entry.redoes();
        if (undoes != null) {
            move(done, undone, undoes);
        } else if (redoes != null) {
            move(undone, done, redoes);
        } else {
            addNew(entry);
            undone.clear();
        }
    }

    private void addNew(Made entry) {
        var latest = done.peek();
        if (latest != null
                && entry.batch() != null
                && entry.batch().equals(latest.get(0).batch())) {
            latest.add(entry);
        } else {
            done.push(new ArrayList<>(List.of(entry)));
        }
    }

    /** The first entry that undoes a step moves the whole step; the others of the same step find it moved. */
    private static void move(Deque<List<Made>> from, Deque<List<Made>> to, UUID change) {
        var step = from.peek();
        if (step != null && step.stream().anyMatch(entry -> entry.id().equals(change))) {
            to.push(from.pop());
        }
    }

    /** The ids of the changes to take back, oldest first. */
    List<UUID> nextUndone() {
        return ids(done);
    }

    /** The ids of the changes to do again, oldest first. */
    List<UUID> nextRedone() {
        return ids(undone);
    }

    private static List<ChangeEntry> entries(Deque<List<Made>> stack) {
        return ids(stack).stream().map(id -> ChangeEntry.byId(id).orElseThrow()).toList();
    }

    private static List<UUID> ids(Deque<List<Made>> stack) {
        var step = stack.peek();
        return step == null ? List.of() : step.stream().map(Made::id).toList();
    }
}
