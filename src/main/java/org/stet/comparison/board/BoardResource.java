package org.stet.comparison.board;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.Written;

/** Boards of pinned passages; one's own are changed, shared ones are looked at. */
@Path("/api/boards")
@Authenticated
@Tag(name = "Boards")
class BoardResource {

    private final Pinning pinning;
    private final Boards boards;

    BoardResource(Pinning pinning, Boards boards) {
        this.pinning = pinning;
        this.boards = boards;
    }

    @Schema(name = "BoardChange")
    record Change(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change) {}

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "A board with its passages",
            description = "Of each pin as much as you could see without the board. Offsets count Unicode code points.")
    @APIResponse(responseCode = "200", description = "The board")
    public RestResponse<BoardView> board(@RestPath UUID id) {
        return answer(boards.view(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Make a board, rename it, share it with the project or keep it to yourself")
    public RestResponse<BoardView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewBoard request) {
        return Clash.settled(() -> {
                    var board = pinning.put(id, request, ifMatch);
                    return new Written<>(
                            boards.view(board),
                            board.version,
                            board.lastChange.equals(request.change()) && board.version == 0);
                })
                .answer("/api/boards/" + id);
    }

    @PUT
    @Path("/{id}/pins/{pin}")
    @Operation(
            summary = "Pin a passage to your board, or change the heading or the place of one",
            description = "A board has room for six. A pin stays with the version of the text that it was made on.")
    @APIResponse(responseCode = "200", description = "The board")
    public RestResponse<BoardView> pin(
            @RestPath UUID id,
            @RestPath UUID pin,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewPin request) {
        return answer(Clash.settled(() -> boards.view(pinning.pin(id, pin, request, ifMatch))));
    }

    @DELETE
    @Path("/{id}/pins/{pin}")
    @Operation(summary = "Take a passage off your board; undo brings it back")
    public void unpin(
            @RestPath UUID id,
            @RestPath UUID pin,
            @RestQuery @NotNull UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> pinning.unpin(id, pin, change, ifMatch));
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Take back your last change of a board, its deletion too")
    @APIResponse(responseCode = "200", description = "The board")
    public RestResponse<BoardView> undo(@RestPath UUID id, @Valid @NotNull Change request) {
        return answer(Clash.settled(() -> boards.view(pinning.undo(id, request.change()))));
    }

    @POST
    @Path("/{id}/redo")
    @Operation(summary = "Do again what you took back last")
    @APIResponse(responseCode = "200", description = "The board")
    public RestResponse<BoardView> redo(@RestPath UUID id, @Valid @NotNull Change request) {
        return answer(Clash.settled(() -> boards.view(pinning.redo(id, request.change()))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete your board; undo brings it back")
    public void delete(
            @RestPath UUID id,
            @RestQuery @NotNull UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> pinning.delete(id, change, ifMatch));
    }

    private static RestResponse<BoardView> answer(BoardView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
