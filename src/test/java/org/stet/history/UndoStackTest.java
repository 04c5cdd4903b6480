package org.stet.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UndoStackTest {

    private final List<UndoStack.Made> entries = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();

    @Test
    void the_latest_change_is_undone_first() {
        done("first");
        done("second");

        assertThat(undoable()).containsExactly("second");

        undo("second");

        assertThat(undoable()).containsExactly("first");
        assertThat(redoable()).containsExactly("second");
    }

    @Test
    void what_was_undone_can_be_done_again_and_undone_once_more() {
        done("first");
        undo("first");
        redo("first");

        assertThat(undoable()).containsExactly("first");
        assertThat(redoable()).isEmpty();
    }

    @Test
    void a_new_change_ends_the_way_forward() {
        done("first");
        undo("first");
        done("second");

        assertThat(redoable()).isEmpty();
        assertThat(undoable()).containsExactly("second");
    }

    @Test
    void a_batch_is_one_step() {
        done("alone");
        done("one", "gesture");
        done("two", "gesture");
        done("other", "other gesture");

        assertThat(undoable()).containsExactly("other");
        undo("other");
        assertThat(undoable()).containsExactly("one", "two");

        undo("two");
        undo("one");

        assertThat(undoable()).containsExactly("alone");
        assertThat(redoable()).containsExactly("one", "two");
    }

    @Test
    void an_empty_history_has_no_way_back() {
        assertThat(undoable()).isEmpty();
        assertThat(redoable()).isEmpty();
    }

    private void done(String name) {
        add(name, null, null, null);
    }

    private void done(String name, String batch) {
        add(name, null, null, id(batch));
    }

    private void undo(String name) {
        add("undo " + name + entries.size(), id(name), null, null);
    }

    private void redo(String name) {
        add("redo " + name + entries.size(), null, id(name), null);
    }

    private void add(String name, @Nullable UUID undoes, @Nullable UUID redoes, @Nullable UUID batch) {
        names.put(id(name), name);
        entries.add(new UndoStack.Made(id(name), undoes, redoes, batch));
    }

    private List<String> undoable() {
        return names(UndoStack.of(entries).nextUndone());
    }

    private List<String> redoable() {
        return names(UndoStack.of(entries).nextRedone());
    }

    private List<String> names(List<UUID> step) {
        return step.stream().map(names::get).toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
