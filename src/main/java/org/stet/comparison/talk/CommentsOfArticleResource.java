package org.stet.comparison.talk;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Clash;
import org.stet.http.Page;

/** The comments on differences between the readings of an article. */
@Path("/api/articles/{article}/comments")
@Authenticated
@Tag(name = "Comments")
class CommentsOfArticleResource {

    private final Talking talking;
    private final TakingBack takingBack;

    CommentsOfArticleResource(Talking talking, TakingBack takingBack) {
        this.talking = talking;
        this.takingBack = takingBack;
    }

    @Schema(name = "CommentStep")
    record Change(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change) {}

    @GET
    @Transactional
    @Operation(
            summary = "The comments on differences between readings of an article that you may see, oldest first",
            description = "Those of all its texts. One that was withdrawn stays, without words, while there are answers"
                    + " to it.")
    public Page<CommentView> all(@RestPath UUID article) {
        return Page.whole(talking.ofArticle(article));
    }

    @POST
    @Path("/undo")
    @Operation(summary = "Take back what you did last with comments on this article")
    public TakingBack.Step undo(@RestPath UUID article, @Valid @NotNull Change request) {
        return Clash.settled(() -> takingBack.undo(article, request.change()));
    }

    @POST
    @Path("/redo")
    @Operation(summary = "Do again what you took back last")
    public TakingBack.Step redo(@RestPath UUID article, @Valid @NotNull Change request) {
        return Clash.settled(() -> takingBack.redo(article, request.change()));
    }
}
