package org.stet.search;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Streaming;
import org.stet.project.Members;
import org.stet.project.Role;

/** Passages of a project, by their words and by what readers said about them. */
@Path("/api/projects/{project}/passages")
@Authenticated
@Tag(name = "Search")
class PassagesResource {

    private final Asking asking;
    private final Passages passages;
    private final Members members;

    PassagesResource(Asking asking, Passages passages, Members members) {
        this.asking = asking;
        this.passages = passages;
        this.members = members;
    }

    /** A page of hits. */
    record FoundPassages(
            List<PassageView> items,

            @Schema(description = "What to send as `after`; null at the end of the list") @Nullable
            String next,

            Count count,

            @Schema(
                    description =
                            "False if the server stopped looking before the page was full; what else there is, if anything, comes with `next`")
            boolean through,

            @Schema(description = "False while the words of some texts cannot be found yet")
            boolean indexed) {

        static FoundPassages of(Passages.Hits hits) {
            return new FoundPassages(hits.items(), hits.next(), hits.count(), hits.through(), hits.indexed());
        }
    }

    @GET
    @Blocking
    @Operation(
            summary = "Passages by words, label, value, source, stance, reader, article",
            description =
                    "Looks into the readings that you may see, in the present texts. Several values of one parameter are joined by"
                            + " or, the parameters by and. A page may hold fewer hits than its limit, or none, and still have a next"
                            + " one: a search that takes long answers with what it has. Offsets count code points.")
    public FoundPassages find(
            @RestPath UUID project, @Valid @BeanParam SearchRequest request, @Valid @BeanParam Paging paging) {
        var choice = asking.choice(project);
        return FoundPassages.of(passages.page(choice, asking.asked(choice, request), paging));
    }

    @GET
    @Path("/export/{format}")
    @Blocking
    @Operation(
            summary = "All hits of a search as a file",
            description =
                    "Streamed, in the order of the list; the same state gives the same bytes. If writing fails the connection breaks:"
                            + " a whole answer is a whole file. Offsets count code points.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @RestPath UUID project,
            @RestPath
                    @Parameter(
                            description = "The format",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "jsonl"}))
                    String format,
            @Valid @BeanParam SearchRequest request,
            @RestQuery @Parameter(description = "Whether readers are called by their names; for editors only")
                    boolean names,
            @Context HttpServerRequest http) {
        members.require(project, names ? Role.EDITOR : Role.REVIEWER);
        var file = Arrays.stream(HitsFile.values())
                .filter(one -> one.id.equals(format))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no format " + format + ". There are csv, jsonl."));
        var choice = asking.choice(project);
        var whole = passages.whole(choice, asking.asked(choice, request), file, names);
        return Streaming.file("stet-passages." + file.id, file.mediaType, http, out -> passages.write(whole, out));
    }
}
