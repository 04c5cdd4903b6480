package org.stet.source;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a project's articles take a stand on. */
@Path("/api/targets")
@Authenticated
@Tag(name = "Sources")
class TargetResource {

    private final Casting casting;

    TargetResource(Casting casting) {
        this.casting = casting;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Make or change a target")
    public RestResponse<TargetView> putTarget(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewTarget request) {
        return casting.putTarget(id, request, ifMatch).answer("/api/targets/" + id);
    }
}
