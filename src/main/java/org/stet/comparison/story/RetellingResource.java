package org.stet.comparison.story;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;

/** What people say about passages that may retell a quotation; read with the story. */
@Path("/api/retellings")
@Authenticated
@Tag(name = "Stories")
class RetellingResource {

    private final Confirming confirming;

    RetellingResource(Confirming confirming) {
        this.confirming = confirming;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Say whether a passage retells a quotation of another article of the project",
            description = "Stet only proposes candidates, with what they share; a person confirms or refuses.")
    public RestResponse<RetellingView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewRetelling request) {
        return Clash.settled(() -> confirming.put(id, request, ifMatch)).answer("/api/retellings/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take back what was said about a retelling")
    public void withdraw(
            @RestPath UUID id,
            @RestQuery @NotNull UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> confirming.withdraw(id, change, ifMatch));
    }
}
