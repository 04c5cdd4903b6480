package org.stet.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/**
 * What can be taken back next, and what can be done again, worked out from the history alone: so undo goes on after a
 * reload, on another device and in another process. The changes of one batch are one step.
 */
public final class UndoStack {

    private final Deque<List<ChangeEntry>> done = new ArrayDeque<>();
    private final Deque<List<ChangeEntry>> undone = new ArrayDeque<>();

    private UndoStack() {}

    /** @param entries one person's changes of one reading that can be undone, oldest first */
    public static UndoStack of(List<ChangeEntry> entries) {
        var stack = new UndoStack();
        entries.forEach(stack::add);
        return stack;
    }

    /** The changes to take back, oldest first; empty when there is nothing left to undo. */
    public List<ChangeEntry> undoable() {
        return top(done);
    }

    /** The changes to do again, oldest first; empty when there is nothing to redo. */
    public List<ChangeEntry> redoable() {
        return top(undone);
    }

    private void add(ChangeEntry entry) {
        var undoes = entry.undoes;
        var redoes = entry.redoes;
        if (undoes != null) {
            move(done, undone, undoes);
        } else if (redoes != null) {
            move(undone, done, redoes);
        } else {
            addNew(entry);
            undone.clear();
        }
    }

    private void addNew(ChangeEntry entry) {
        var latest = done.peek();
        if (latest != null && entry.batch != null && entry.batch.equals(latest.get(0).batch)) {
            latest.add(entry);
        } else {
            done.push(new ArrayList<>(List.of(entry)));
        }
    }

    /** The first entry that undoes a step moves the whole step; the others of the same step find it moved. */
    private static void move(Deque<List<ChangeEntry>> from, Deque<List<ChangeEntry>> to, UUID change) {
        var step = from.peek();
        if (step != null && step.stream().anyMatch(entry -> entry.id.equals(change))) {
            to.push(from.pop());
        }
    }

    private static List<ChangeEntry> top(Deque<List<ChangeEntry>> stack) {
        var step = stack.peek();
        return step == null ? List.of() : List.copyOf(step);
    }
}
