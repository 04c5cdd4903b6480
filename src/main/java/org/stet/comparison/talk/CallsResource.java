package org.stet.comparison.talk;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Page;

/** The comments that call the person asking. */
@Path("/api/projects/{project}/comment-mentions")
@Authenticated
@Tag(name = "Comments")
class CallsResource {

    private final Calls calls;

    CallsResource(Calls calls) {
        this.calls = calls;
    }

    @Schema(name = "SeenMentions")
    record Seen(
            @NotNull @Size(max = 500) @Schema(description = "The comments that you saw")
            List<@NotNull UUID> comments) {}

    @GET
    @Transactional
    @Operation(
            summary = "The newest 200 comments that call you, newest first",
            description =
                    "Those that you may see; one about readings that are hidden from you waits until they are not.")
    public Page<Calls.Call> all(@RestPath UUID project) {
        return Page.whole(calls.of(project));
    }

    @POST
    @Path("/seen")
    @Transactional
    @Operation(summary = "Say which of them you saw")
    @APIResponse(responseCode = "204", description = "Noted")
    public void seen(@RestPath UUID project, @Valid @NotNull Seen request) {
        calls.see(project, request.comments());
    }
}
