package org.stet.annotation.carryover;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Clash;

/** Annotations of an earlier text that wait for their reader. */
@Path("/api/carried")
@Authenticated
@Tag(name = "Corrections")
class CarriedResource {

    private final Deciding deciding;

    CarriedResource(Deciding deciding) {
        this.deciding = deciding;
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Keep, move or drop an annotation of an earlier text, or let it wait again",
            description = "Also in a submitted reading, of which nothing else changes. Each decision takes the place of"
                    + " the one before.")
    public CarriedView decide(@RestPath UUID id, @Valid @NotNull NewDecision request) {
        return Clash.settled(() -> deciding.decide(id, request)).view();
    }
}
