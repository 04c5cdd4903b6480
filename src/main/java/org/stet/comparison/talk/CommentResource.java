package org.stet.comparison.talk;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.Written;

/** Comments on differences between readings. */
@Path("/api/comments")
@Authenticated
@Tag(name = "Comments")
class CommentResource {

    private final Talking talking;

    CommentResource(Talking talking) {
        this.talking = talking;
    }

    @Schema(name = "NewResolution")
    record NewResolution(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotNull @Schema(description = "Whether the matter is settled")
            Boolean resolved) {}

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One comment")
    public RestResponse<CommentView> get(@RestPath UUID id) {
        var view = talking.one(id);
        return new Written<>(view, view.version(), false).answer("");
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Comment on a difference, or change the words of your comment",
            description = "Make the id yourself (UUID version 7). The comment hangs on what the readings have there and"
                    + " shows in every comparison in which one of these has a part. Whoever may not see one of the"
                    + " readings does not see it. To change it, send If-Match.")
    public RestResponse<CommentView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewComment request) {
        return Clash.settled(() -> talking.put(id, request, ifMatch)).answer("/api/comments/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw your comment; undo brings it back")
    public void withdraw(
            @RestPath UUID id,
            @Parameter(description = "The change id, made by the client") @RestQuery @NotNull UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> {
            talking.withdraw(id, change, ifMatch);
            return true;
        });
    }

    @PUT
    @Path("/{id}/resolution")
    @Operation(
            summary = "Say that the matter of a thread is settled, or open it again",
            description = "The id is that of the thread's first comment.")
    public RestResponse<CommentView> settle(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewResolution request) {
        return Clash.settled(() -> talking.settle(id, request.resolved(), request.change(), ifMatch))
                .answer("");
    }
}
