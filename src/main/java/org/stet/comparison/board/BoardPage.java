package org.stet.comparison.board;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;

/** A board: columns side by side, which its owner arranges. */
@Path("/boards/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class BoardPage {

    private final Members members;
    private final Pinning pinning;
    private final Boards boards;

    BoardPage(Members members, Pinning pinning, Boards boards) {
        this.members = members;
        this.pinning = pinning;
        this.boards = boards;
    }

    /**
     * @param shared whether words that articles share are underlined
     * @param undo whether there is something to take back
     * @param redo whether there is something to do again
     * @param notice why what was sent could not be done
     */
    record View(
            ProjectNav nav,
            BoardView board,
            List<String> stylesheets,
            boolean shared,
            boolean undo,
            boolean redo,
            @Nullable String notice) {

        public int last() {
            return board.pins().size() - 1;
        }
    }

    @CheckedTemplate(basePath = "comparison/board")
    static class Templates {
        static native TemplateInstance board(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID id, @RestQuery boolean shared) {
        return Templates.board(view(id, shared, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response change(
            @RestPath UUID id, @RestForm @Nullable String name, @RestForm boolean shared, @RestForm int version) {
        return done(id, "/boards/" + id, () -> {
            var board = pinning.visible(id);
            if (name == null || name.isBlank() || name.length() > Board.NAME_LENGTH) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST, "A board needs a name of at most 200 letters.");
            }
            return pinning.put(id, new NewBoard(UUID.randomUUID(), board.project, name, shared), ETags.of(version));
        });
    }

    /** Moves, names or removes a pin; {@code act} is earlier, later, remove or heading. */
    @POST
    @Path("/pins/{pin}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response changePin(
            @RestPath UUID id,
            @RestPath UUID pin,
            @RestForm @Nullable String act,
            @RestForm @Nullable String heading,
            @RestForm int place) {
        boolean remove = "remove".equals(act);
        return done(id, "/boards/%s#%s".formatted(id, remove ? "main" : "pin-" + pin), () -> {
            if (remove) {
                return pinning.unpin(id, pin, UUID.randomUUID(), null);
            }
            requirePinned(id, pin);
            boolean moves = "earlier".equals(act) || "later".equals(act);
            return pinning.pin(
                    id,
                    pin,
                    new NewPin(
                            UUID.randomUUID(),
                            null,
                            null,
                            null,
                            moves ? null : Objects.requireNonNullElse(heading, ""),
                            moves ? Math.max(0, "earlier".equals(act) ? place - 1 : place + 1) : null),
                    null);
        });
    }

    private static void requirePinned(UUID board, UUID pin) {
        if (Pin.of(board).stream().noneMatch(one -> one.id.equals(pin))) {
            throw ProblemException.unknown();
        }
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response undo(@RestPath UUID id) {
        return done(id, "/boards/" + id, () -> pinning.undo(id, UUID.randomUUID()));
    }

    @POST
    @Path("/redo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response redo(@RestPath UUID id) {
        return done(id, "/boards/" + id, () -> pinning.redo(id, UUID.randomUUID()));
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response delete(@RestPath UUID id) {
        var board = Clash.settled(() -> pinning.delete(id, UUID.randomUUID(), null));
        return Response.seeOther(URI.create("/projects/%s/boards?deleted=%s".formatted(board.project, id)))
                .build();
    }

    private Response done(UUID id, String then, Callable<Board> work) {
        try {
            Clash.settled(work);
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND || refusal.type() == ProblemType.FORBIDDEN) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(Templates.board(view(id, false, refusal.detail())))
                    .build();
        }
        return Response.seeOther(URI.create(then)).build();
    }

    private View view(UUID id, boolean shared, @Nullable String notice) {
        var entity = pinning.visible(id);
        var board = boards.view(entity);
        return new View(
                ProjectNav.of(board.project(), members.role(board.project()), "boards"),
                board,
                board.pins().stream()
                        .map(BoardView.PinView::words)
                        .filter(Objects::nonNull)
                        .map(BoardView.Words::stylesheet)
                        .filter(stylesheet -> !stylesheet.isEmpty())
                        .distinct()
                        .toList(),
                shared,
                board.own() && pinning.canUndo(entity),
                board.own() && !pinning.stack(entity).redoable().isEmpty(),
                notice);
    }
}
