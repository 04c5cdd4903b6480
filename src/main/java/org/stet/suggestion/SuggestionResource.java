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

/** What the rules propose for one's own reading. */
@Path("/api/readings")
@Authenticated
@Tag(name = "Suggestions")
class SuggestionResource {

    private final Suggestions suggestions;
    private final FirstJudging judging;

    SuggestionResource(Suggestions suggestions, FirstJudging judging) {
        this.suggestions = suggestions;
        this.judging = judging;
    }

    /** That one's first judgement is complete. */
    record Finished(@NotNull UUID change) {}

    @GET
    @Path("/{id}/suggestions")
    @Transactional
    @Operation(
            summary = "What the rules propose for your reading, in text order",
            description = "Quotations with their speakers, words retold, vague sources, claims about evidence and"
                    + " appeals, each with the words that fired its rule. They are worked out from the text whenever"
                    + " they are asked for, are in no export and no measure, and are off unless the project offers"
                    + " them.")
    public SuggestionsView get(@RestPath UUID id) {
        return suggestions.of(id);
    }

    @POST
    @Path("/{id}/first-judgement")
    @Operation(
            summary = "Finish your first judgement and see the suggestions",
            description = "For projects that show suggestions after a first judgement without them: what you have"
                    + " tagged by now is kept beside what comes of it. It cannot be taken back.")
    public SuggestionsView finishFirst(@RestPath UUID id, @Valid @NotNull Finished request) {
        return Clash.settled(() -> judging.finish(id, request.change()));
    }
}
