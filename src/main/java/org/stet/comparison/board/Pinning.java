package org.stet.comparison.board;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Annotation;
import org.stet.annotation.Placing;
import org.stet.annotation.Readings;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.history.UndoStack;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Makes boards and changes them, each change with its entry in the history, by which it can be taken back. */
@ApplicationScoped
class Pinning {

    static final String SUBJECT = "board";

    private final Members members;
    private final CurrentAccount current;
    private final Readings readings;
    private final Articles articles;
    private final TextVersions texts;
    private final History history;

    Pinning(
            Members members,
            CurrentAccount current,
            Readings readings,
            Articles articles,
            TextVersions texts,
            History history) {
        this.members = members;
        this.current = current;
        this.readings = readings;
        this.articles = articles;
        this.texts = texts;
        this.history = history;
    }

    /**
     * A board that the person asking may look at: the own one, or one that is shared with the project.
     *
     * @throws ProblemException {@code not-found} otherwise, whether it exists or not
     */
    Board visible(UUID id) {
        var board = Board.byId(id).orElseThrow(() -> ProblemException.unknown());
        var who = members.require(board.project, Role.VIEWER);
        if (board.deleted || !board.shared && !board.owner.equals(who.id())) {
            throw ProblemException.unknown();
        }
        return board;
    }

    /** The own boards of a project, the last used first. */
    List<Board> own(UUID project) {
        return Board.ownedBy(project, members.require(project, Role.VIEWER).id());
    }

    /** The boards of others that are shared with the project. */
    List<Board> shared(UUID project) {
        return Board.sharedWith(project, members.require(project, Role.VIEWER).id());
    }

    /** @param ifMatch required when the board exists */
    Board put(UUID id, NewBoard request, @Nullable String ifMatch) {
        var who = members.require(request.project(), Role.VIEWER);
        var known = Board.byId(id);
        if (known.isPresent()) {
            if (!known.get().project.equals(request.project())) {
                throw ProblemException.of(ProblemType.CONFLICT, "This id belongs to something else.");
            }
            var repeated = history.repeated(request.change(), who.id(), SUBJECT, id);
            return repeated.isPresent()
                    ? owned(id)
                    : changed(
                            id,
                            request.change(),
                            IfMatch.required(ifMatch),
                            state -> state.called(request.name().strip(), request.shared()));
        }
        var board = new Board(id, request, who.id(), history.now());
        board.persistAndFlush();
        record(board, request.change(), ChangeKind.BOARD_MADE, null, BoardState.of(board, List.of()));
        return board;
    }

    /**
     * Pins a passage, or changes the heading or the place of one that is pinned.
     *
     * @throws ProblemException {@code conflict} when the board is full; {@code stale-text} and the like when the words do
     *     not stand there; {@code not-found} when the annotation is not for the person asking to see
     */
    Board pin(UUID id, UUID pin, NewPin request, @Nullable String ifMatch) {
        var board = owned(id);
        if (history.repeated(request.change(), board.owner, SUBJECT, id).isPresent()) {
            return board;
        }
        var heading = request.heading() == null || request.heading().isBlank()
                ? null
                : request.heading().strip();
        var place = request.place();
        return changed(id, request.change(), optional(ifMatch), state -> {
            if (state.has(pin)) {
                var headed = request.heading() == null ? state : state.headed(pin, heading);
                return place == null ? headed : headed.moved(pin, place);
            }
            if (state.pins().size() == BoardState.MOST) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "A board has room for %d passages. Remove one, or use another board."
                                .formatted(BoardState.MOST));
            }
            var with = state.with(pinned(board.project, pin, request, heading));
            return place == null ? with : with.moved(pin, place);
        });
    }

    private BoardState.PinState pinned(UUID project, UUID pin, NewPin request, @Nullable String heading) {
        var annotationId = request.annotation();
        if (annotationId != null) {
            var annotation = Annotation.byId(annotationId)
                    .filter(one -> !one.withdrawn)
                    .orElseThrow(() -> ProblemException.unknown());
            var reading = readings.visible(annotation.reading.id);
            requireSame(project, reading.project);
            return new BoardState.PinState(
                    pin,
                    heading,
                    reading.article,
                    reading.text,
                    annotationId,
                    annotation.passage().spans());
        }
        var articleId = request.article();
        var spans = request.spans();
        if (articleId == null || spans == null || spans.isEmpty()) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST, "Say what to pin: an annotation, or words of an article.")
                    .field(articleId == null ? "annotation" : "spans", "Is missing.");
        }
        var article = articles.require(articleId, Role.VIEWER);
        requireSame(project, article.projectId);
        var passage = Placing.place(texts.read(article.currentTextId), spans);
        return new BoardState.PinState(pin, heading, articleId, article.currentTextId, null, passage.spans());
    }

    private static void requireSame(UUID board, UUID pinned) {
        if (!board.equals(pinned)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A board holds passages of its own project.")
                    .field("annotation", "Belongs to another project.");
        }
    }

    Board unpin(UUID id, UUID pin, UUID change, @Nullable String ifMatch) {
        var board = owned(id);
        if (history.repeated(change, board.owner, SUBJECT, id).isPresent()) {
            return board;
        }
        return changed(id, change, optional(ifMatch), state -> {
            if (!state.has(pin)) {
                throw ProblemException.unknown();
            }
            return state.without(pin);
        });
    }

    Board delete(UUID id, UUID change, @Nullable String ifMatch) {
        var board = owned(id);
        if (history.repeated(change, board.owner, SUBJECT, id).isPresent()) {
            return board;
        }
        return changed(id, change, optional(ifMatch), BoardState::gone);
    }

    /** Takes the last change back; a deleted board comes back so. */
    Board undo(UUID id, UUID change) {
        return step(id, change, true);
    }

    Board redo(UUID id, UUID change) {
        return step(id, change, false);
    }

    private Board step(UUID id, UUID change, boolean back) {
        var board = anyOwned(id);
        if (history.repeated(change, board.owner, SUBJECT, id).isPresent()) {
            return board;
        }
        var stack = stack(board);
        var step = back ? stack.undoable() : stack.redoable();
        if (step.isEmpty() || back && step.get(0).before == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, back ? "There is nothing to undo." : "There is nothing to redo.");
        }
        var entry = step.get(0);
        var written = back ? entry.before : entry.after;
        var state = CanonicalJson.read(Objects.requireNonNull(written), BoardState.class);
        var before = state(board);
        write(board, state, change);
        var taken = NewChange.of(
                change, board.owner, Place.project(board.project), kind(state), SUBJECT, id, before, state);
        history.record(back ? taken.undoing(entry.id, null) : taken.redoing(entry.id, null));
        return board;
    }

    /** What the owner can take back and do again. */
    UndoStack stack(Board board) {
        return UndoStack.of(board.project, SUBJECT, board.id, board.owner);
    }

    boolean canUndo(Board board) {
        var step = stack(board).undoable();
        return !step.isEmpty() && step.get(0).before != null;
    }

    private Board owned(UUID id) {
        var board = visible(id);
        requireOwner(board);
        return board;
    }

    private Board anyOwned(UUID id) {
        var board = Board.byId(id).orElseThrow(() -> ProblemException.unknown());
        members.require(board.project, Role.VIEWER);
        if (!board.owner.equals(current.who().id())) {
            visible(id);
            requireOwner(board);
        }
        return board;
    }

    private void requireOwner(Board board) {
        if (!board.owner.equals(current.who().id())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "Only who made a board changes it.");
        }
    }

    private static @Nullable IfMatch optional(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? null : IfMatch.parse(ifMatch);
    }

    private static BoardState state(Board board) {
        return BoardState.of(board, Pin.of(board.id));
    }

    private Board changed(UUID id, UUID change, @Nullable IfMatch match, UnaryOperator<BoardState> by) {
        var board = owned(id);
        var before = state(board);
        if (match != null) {
            match.require(board.version, board.lastChange, before);
        }
        var after = by.apply(before);
        if (after.equals(before)) {
            return board;
        }
        write(board, after, change);
        record(board, change, kind(after), before, after);
        return board;
    }

    private static ChangeKind kind(BoardState after) {
        return after.deleted() ? ChangeKind.BOARD_DELETED : ChangeKind.BOARD_CHANGED;
    }

    private void write(Board board, BoardState state, UUID change) {
        board.name = state.name();
        board.shared = state.shared();
        board.deleted = state.deleted();
        board.changed = history.now();
        board.lastChange = change;
        var there = Pin.of(board.id).stream().collect(Collectors.toMap(pin -> pin.id, pin -> pin));
        var wanted = state.pins().stream().map(BoardState.PinState::id).collect(Collectors.toSet());
        there.values().stream().filter(pin -> !wanted.contains(pin.id)).forEach(Pin::delete);
        for (int i = 0; i < state.pins().size(); i++) {
            var pin = state.pins().get(i);
            var known = there.get(pin.id());
            if (known == null) {
                new Pin(board.id, pin, i).persist();
            } else {
                known.ordinal = i;
                known.heading = pin.heading();
            }
        }
        Board.flush();
    }

    private void record(Board board, UUID change, ChangeKind kind, @Nullable BoardState before, BoardState after) {
        history.record(NewChange.of(
                change, board.owner, Place.project(board.project), kind, SUBJECT, board.id, before, after));
    }
}
