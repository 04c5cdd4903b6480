package org.stet.annotation;

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

/** The verdicts of one's own reading; all of them are read with its suggestions. */
@Path("/api/verdicts")
@Authenticated
@Tag(name = "Suggestions")
class VerdictResource {

    private final Judging judging;

    VerdictResource(Judging judging) {
        this.judging = judging;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Accept or reject a suggestion",
            description = "Accepting makes no annotation: the client tags it first, with what the person changed, and"
                    + " names it here. In one batch of changes both are undone together.")
    public RestResponse<VerdictView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewVerdict request) {
        return Clash.settled(() -> judging.put(id, request, ifMatch)).answer("/api/verdicts/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a verdict back; the suggestion waits again")
    public void withdraw(
            @RestPath UUID id,
            @RestQuery @NotNull UUID change,
            @RestQuery @Nullable UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> {
            judging.withdraw(id, change, batch, ifMatch);
            return true;
        });
    }
}
