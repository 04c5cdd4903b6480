package org.stet.annotation;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One's own reading as it was after one of its changes. */
@Path("/api/readings/{id}/changes/{to}/state")
@Authenticated
@Tag(name = "History")
class PastResource {

    private final PastStates states;

    PastResource(PastStates states) {
        this.states = states;
    }

    /** An act that says nothing but its id. */
    record Step(@NotNull UUID change) {}

    @GET
    @Transactional
    @Operation(summary = "Your reading as it was after one of its changes")
    public ReadingView get(@RestPath UUID id, @RestPath UUID to) {
        return states.after(id, to).view();
    }

    @POST
    @Transactional
    @Operation(
            summary = "Bring your reading back to what it was after one of its changes",
            description = "Nothing of what came later is lost: it is one act, which undo takes back.")
    public Undone bringBack(@RestPath UUID id, @RestPath UUID to, @Valid @NotNull Step step) {
        return states.bringBack(id, to, step.change());
    }
}
