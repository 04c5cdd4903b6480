package org.stet.source;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The words of articles that name sources. */
@Path("/api/mentions")
@Authenticated
@Tag(name = "Sources")
class MentionResource {

    private final Casting casting;

    MentionResource(Casting casting) {
        this.casting = casting;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Mark the words that name a source; start and end count code points")
    public RestResponse<MentionView> putMention(@RestPath UUID id, @Valid @NotNull NewMention request) {
        return casting.putMention(id, request).answer("/api/mentions/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Remove a mention")
    public void removeMention(@RestPath UUID id, @RestQuery @NotNull UUID change) {
        casting.removeMention(id, change);
    }
}
