package org.stet.suggestion;

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

import org.stet.http.Clash;

/** One's own judgement that was finished without suggestions. */
@Path("/api/readings")
@Authenticated
@Tag(name = "Suggestions")
class FirstJudgementResource {

    private final FirstJudging judging;

    FirstJudgementResource(FirstJudging judging) {
        this.judging = judging;
    }

    /** That one's first judgement is complete. */
    record Finished(@NotNull UUID change) {}

    @POST
    @Path("/{id}/first-judgement")
    @Operation(
            summary = "Finish your first judgement and see the suggestions",
            description = "For projects that show suggestions after a first judgement without them: what you have"
                    + " tagged by now is kept beside what comes of it. It cannot be taken back.")
    public SuggestionsView finish(@RestPath UUID id, @Valid @NotNull Finished request) {
        return Clash.settled(() -> judging.finish(id, request.change()));
    }

    @GET
    @Path("/{id}/first-judgement")
    @Transactional
    @Operation(
            summary = "Your first judgement in a reading, with what was proposed when you finished it",
            description = "The final judgement is the reading itself.")
    public FirstJudgementView get(@RestPath UUID id) {
        return judging.of(id);
    }
}
