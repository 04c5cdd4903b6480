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

/** The links of one's own reading; all of them are read with the reading. */
@Path("/api/links")
@Authenticated
@Tag(name = "Annotations")
class LinkResource {

    private final Linking linking;

    LinkResource(Linking linking) {
        this.linking = linking;
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Make or revise a link between two of your annotations")
    public RestResponse<LinkView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewLink request) {
        return Clash.settled(() -> linking.put(id, request, ifMatch)).answer("/api/links/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take back a link between two of your annotations; undo brings it back")
    public void withdraw(
            @RestPath UUID id,
            @RestQuery @NotNull UUID change,
            @RestQuery @Nullable UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> {
            linking.withdraw(id, change, batch, ifMatch);
            return true;
        });
    }
}
