package org.stet.comparison.board;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Page;

/** The boards of one project. A path of its own: of two classes, only the longer path is ever looked into. */
@Path("/api/projects/{project}/boards")
@Authenticated
@Tag(name = "Boards")
class BoardsOfProjectResource {

    private final Boards boards;

    BoardsOfProjectResource(Boards boards) {
        this.boards = boards;
    }

    @GET
    @Transactional
    @Operation(summary = "Your boards of a project, the last used first, then those that others share")
    public Page<BoardView.Entry> boards(@RestPath UUID project) {
        return Page.whole(boards.of(project));
    }
}
