package org.stet.annotation.cast;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.stet.source.SourceView;

/** The source that another record of the same one was merged into. */
@Path("/api/sources/{id}/merged-into")
@Authenticated
@Tag(name = "Sources")
class MergingResource {

    private final Merging merging;

    MergingResource(Merging merging) {
        this.merging = merging;
    }

    record Joining(@NotNull UUID change, @NotNull UUID into) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Merge a source into another one, in all readings of the project",
            description = "For editors. The other one is confirmed with it, so that all readers see it.")
    public SourceView merge(@RestPath UUID id, @Valid @NotNull Joining request) {
        return merging.merge(id, request.into(), request.change());
    }

    @DELETE
    @Transactional
    @Operation(
            summary = "Part a source from the one that it was merged into",
            description = "What came over by the merging goes back, what was tagged since stays.")
    public SourceView part(
            @RestPath UUID id, @RestQuery @NotNull @Parameter(description = "The change id") UUID change) {
        return merging.part(id, change);
    }
}
