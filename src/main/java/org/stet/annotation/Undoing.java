package org.stet.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeEntry;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.UndoStack;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.source.Casting;
import org.stet.source.MentionView;
import org.stet.source.SourceView;
import org.stet.source.TargetView;

/** Takes a reader's changes back one by one, and does them again. Taking back is itself a change, with its entry. */
@ApplicationScoped
public class Undoing {

    private final OwnReadings readings;
    private final PutBack putBack;
    private final History history;
    private final Summaries summaries;

    Undoing(OwnReadings readings, PutBack putBack, History history, Summaries summaries) {
        this.readings = readings;
        this.putBack = putBack;
        this.history = history;
        this.summaries = summaries;
    }

    /** What the step puts its subjects back to. */
    private enum Direction {
        UNDO {
            @Override
            PutBack.Turn turn(ChangeEntry entry) {
                return new PutBack.Turn(entry.subjectType, entry.subject, entry.after, entry.before);
            }

            @Override
            NewChange mark(NewChange change, UUID original) {
                return change.undoing(original, null);
            }
        },
        REDO {
            @Override
            PutBack.Turn turn(ChangeEntry entry) {
                return new PutBack.Turn(entry.subjectType, entry.subject, entry.before, entry.after);
            }

            @Override
            NewChange mark(NewChange change, UUID original) {
                return change.redoing(original, null);
            }
        };

        abstract PutBack.Turn turn(ChangeEntry entry);

        abstract NewChange mark(NewChange change, UUID original);
    }

    /**
     * @param meant changes of the step that the person sees; empty for whatever comes next
     * @throws ProblemException {@code conflict} when there is nothing left to undo, or something else comes next
     */
    Undone undo(UUID readingId, UUID change, Set<UUID> meant) {
        return carryOut(readingId, change, meant, Direction.UNDO);
    }

    /**
     * @param meant as for {@link #undo}
     * @throws ProblemException {@code conflict} when nothing was undone since the last change, or something else comes next
     */
    Undone redo(UUID readingId, UUID change, Set<UUID> meant) {
        return carryOut(readingId, change, meant, Direction.REDO);
    }

    private Undone carryOut(UUID readingId, UUID change, Set<UUID> meant, Direction direction) {
        var reading = readings.require(readingId);
        var earlier = history.repeated(change);
        if (earlier.isPresent()) {
            return again(earlier.get(), reading);
        }
        OwnReadings.requireOpen(reading);
        var step = step(reading, direction);
        if (!meant.isEmpty() && step.stream().noneMatch(entry -> meant.contains(entry.id))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Something else was done in this reading since, at another desk. Nothing was changed.");
        }
        var at = history.now();
        var ids = History.ids(change);
        var made = new ArrayList<NewChange>();
        for (var entry : step) {
            putBack.putBack(direction.turn(entry), reading, ids, at)
                    .forEach(next -> made.add(direction.mark(next, entry.id)));
        }
        var batch = made.size() > 1 ? change : null;
        var entries =
                made.stream().map(next -> history.record(next.in(batch), at)).toList();
        return undone(entries, summary(reading, entries));
    }

    /** What its reader could do next, handed in or not. */
    public Moves moves(Reading reading) {
        var stack = stack(reading);
        return new Moves(stack.hasUndoable(), stack.hasRedoable());
    }

    private UndoStack stack(Reading reading) {
        return UndoStack.of(reading.place(), reading.account, putBack.steps());
    }

    /** What the entries of an undo or a redo did, as far as they did anything. */
    private String summary(Reading reading, List<ChangeEntry> entries) {
        var turned = entries.stream()
                .filter(entry -> !entry.subjectType.equals(Stayed.SUBJECT))
                .flatMap(entry -> Stream.ofNullable(original(entry)))
                .distinct() // what came back along with it says the same original
                .flatMap(id -> ChangeEntry.byId(id).stream())
                .toList();
        return summaries.ofStep(reading, turned, entries.get(0).undoes != null);
    }

    /** The changes of the step in the order in which they are put back. */
    private List<ChangeEntry> step(Reading reading, Direction direction) {
        var stack = stack(reading);
        var step = new ArrayList<>(direction == Direction.UNDO ? stack.undoable() : stack.redoable());
        if (step.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    direction == Direction.UNDO ? "There is nothing to undo." : "There is nothing to redo.");
        }
        if (direction == Direction.UNDO) {
            Collections.reverse(step);
        }
        // The first one gets the change's own id, which a page takes for that of the annotation.
        step.sort(Comparator.comparing(entry -> entry.subjectType.equals(DecisionView.SUBJECT)));
        return step;
    }

    private Undone again(ChangeEntry earlier, Reading reading) {
        if (!earlier.account.equals(reading.account)
                || !reading.id.equals(earlier.reading)
                || original(earlier) == null) {
            throw ProblemException.of(
                            ProblemType.CHANGE_ID_REUSED,
                            "This change id already stands for another change. Make a new one for each change.")
                    .field("change", "Used before for something else.");
        }
        var entries = earlier.batch == null ? List.of(earlier) : ChangeEntry.ofBatch(reading.place(), earlier.batch);
        return undone(entries, summary(reading, entries));
    }

    private static @Nullable UUID original(ChangeEntry entry) {
        return entry.undoes != null ? entry.undoes : entry.redoes;
    }

    Undone undone(List<ChangeEntry> entries, String summary) {
        return new Undone(
                summary,
                entries.stream().map(entry -> entry.id).toList(),
                states(entries, Tagging.SUBJECT, AnnotationView.class),
                states(entries, Linking.SUBJECT, LinkView.class),
                states(entries, Answering.SUBJECT, AnswerView.class),
                states(entries, Judging.SUBJECT, VerdictView.class),
                states(entries, Casting.SOURCE, SourceView.class),
                states(entries, Casting.MENTION, MentionView.class),
                states(entries, Casting.TARGET, TargetView.class),
                states(entries, Passing.SUBJECT, ParagraphView.class),
                decisions(entries),
                entries.stream()
                        .filter(entry -> entry.after == null)
                        .map(entry -> entry.subject)
                        .toList(),
                states(entries, Stayed.SUBJECT, Stayed.class).stream()
                        .map(stayed ->
                                new StayedView(stayed.id(), summaries.of(stayed), stayed.source(), stayed.target()))
                        .toList());
    }

    private static List<DecisionView> decisions(List<ChangeEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.subjectType.equals(DecisionView.SUBJECT))
                .map(entry -> new DecisionView(
                        entry.subject,
                        CanonicalJson.read(Objects.requireNonNull(entry.after), JsonNode.class)
                                .path("dropped")
                                .asBoolean()))
                .toList();
    }

    private static <V> List<V> states(List<ChangeEntry> entries, String subjectType, Class<V> view) {
        var states = new ArrayList<V>();
        for (var entry : entries) {
            var after = entry.after;
            if (after != null && entry.subjectType.equals(subjectType)) {
                states.add(CanonicalJson.read(after, view));
            }
        }
        return states;
    }
}
