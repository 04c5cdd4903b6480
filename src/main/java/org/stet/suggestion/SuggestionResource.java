package org.stet.suggestion;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the rules propose for one's own reading. */
@Path("/api/readings")
@Authenticated
@Tag(name = "Suggestions")
class SuggestionResource {

    private final Suggestions suggestions;

    SuggestionResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Path("/{id}/suggestions")
    @Transactional
    @Operation(
            summary = "What the rules propose for your reading, in text order",
            description = "Quotations with their speakers, words retold, vague sources, claims about evidence and"
                    + " appeals, each with the words that fired its rule. They are worked out from the text whenever"
                    + " they are asked for, are in no export and no measure, and are off unless the project offers"
                    + " them. A tag set without a label for them has none; who is heard, the check of the headline and"
                    + " pairs to compare are there all the same.")
    public SuggestionsView get(@RestPath UUID id) {
        return suggestions.of(id);
    }
}
