package org.stet.suggestion.lists;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.ETags;

/** The lists of words that a project's rules go by. */
@Path("/api/projects/{project}/word-lists")
@Authenticated
@Tag(name = "Word lists")
class WordListResource {

    private final ListChanging lists;

    WordListResource(ListChanging lists) {
        this.lists = lists;
    }

    @Schema(name = "NewWordList")
    record NewWordList(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotNull @Schema(description = "The whole list") String text) {}

    @GET
    @Transactional
    @Operation(
            summary = "The lists of words of a project, and which of them it has changed",
            description = "By language, as ISO 639 code, and name. The language `mul` holds what is the same in several"
                    + " languages. Lists named `furniture` count for every article, whatever its language.")
    public List<WordListView.Entry> all(@RestPath UUID project) {
        return lists.all(project).stream().map(WordListView::entry).toList();
    }

    @GET
    @Path("/{language}/{name}")
    @Transactional
    @Operation(
            summary = "A list of words as the project has it",
            description = "Its first lines say how it is written. `inForce` tells whether the rules go by it,"
                    + " and `fromStet` which sections it does not name and has from Stet.")
    @APIResponse(responseCode = "200", description = "The list")
    public RestResponse<WordListView> one(
            @RestPath UUID project,
            @Parameter(description = "ISO 639 code") @RestPath String language,
            @Parameter(description = "Its name") @RestPath String name) {
        return answer(lists.one(project, language, name));
    }

    @PUT
    @Path("/{language}/{name}")
    @Operation(
            summary = "Change a list of words",
            description = "Counts for whatever is asked from then on; nothing that was tagged changes. `errors` names"
                    + " each line that the rules could make nothing of.")
    @APIResponse(responseCode = "200", description = "The list that is in force now")
    public RestResponse<WordListView> change(
            @RestPath UUID project,
            @Parameter(description = "ISO 639 code") @RestPath String language,
            @Parameter(description = "Its name") @RestPath String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewWordList request) {
        return answer(
                Clash.settled(() -> lists.change(project, language, name, request.text(), request.change(), ifMatch)));
    }

    @DELETE
    @Path("/{language}/{name}")
    @Operation(summary = "Have a list of words again as Stet ships it")
    public void putBack(
            @RestPath UUID project,
            @Parameter(description = "ISO 639 code") @RestPath String language,
            @Parameter(description = "Its name") @RestPath String name,
            @RestQuery @NotNull UUID change,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> lists.change(project, language, name, null, change, ifMatch));
    }

    private static RestResponse<WordListView> answer(WordListView view) {
        return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
    }
}
