package org.stet.article;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.Page;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Role;
import org.stet.text.BlockKind;

/** A version of an article's text. */
@Path("/api/texts/{id}")
@Authenticated
@Tag(name = "Articles")
class TextResource {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String ASK_FIRST = "private, no-cache";

    private final Articles articles;
    private final TextVersions texts;
    private final Editing editing;

    TextResource(Articles articles, TextVersions texts, Editing editing) {
        this.articles = articles;
        this.texts = texts;
        this.editing = editing;
    }

    record Correction(
            @Schema(description = "The change id (UUID version 7)") @NotNull
            UUID change,

            @Schema(description = "The block's kind", examples = "boilerplate") @NotNull
            String kind) {}

    record CorrectedBlock(int ordinal, int start, int end, String kind) {}

    @GET
    @Operation(
            summary = "A text with its blocks and the borders of words, sentences and quotations",
            description = "All offsets are Unicode code points. With `blocks` = the text's `blocksVersion` the answer"
                    + " never changes and may be kept.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TextView.class)))
    public Response get(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "The blocksVersion that the client knows of") @Nullable Integer blocks,
            Request request) {
        articles.requireOfText(id, Role.VIEWER);
        var text = texts.read(id);
        var tag = new EntityTag("%s-%d-%s"
                .formatted(
                        text.text().sha256().substring(0, 16),
                        text.blocksVersion(),
                        text.language().toLanguageTag()));
        String caching = blocks != null && blocks == text.blocksVersion() ? FOR_EVER : ASK_FIRST;
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.header("Cache-Control", caching).build();
        }
        return Response.ok(TextView.of(text))
                .tag(tag)
                .header("Cache-Control", caching)
                .build();
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What differs from the text before",
            description = "Empty for the text as it first came in. Offsets count code points of either text.")
    public Page<TextChange> changes(@RestPath UUID id) {
        articles.requireOfText(id, Role.VIEWER);
        return Page.whole(texts.changesOf(id).map(TextChange::all).orElse(List.of()));
    }

    @PUT
    @Path("/blocks/{ordinal}")
    @Transactional
    @Operation(summary = "Correct the kind of a block", description = "The text itself never changes.")
    public CorrectedBlock correct(
            @RestPath UUID id,
            @RestPath @Parameter(description = "The block's place in the text, from 0") int ordinal,
            @NotNull @Valid Correction request) {
        var kind = BlockKind.of(request.kind())
                .orElseThrow(() -> ProblemException.of(ProblemType.INVALID_REQUEST, "There is no such kind of block.")
                        .field("kind", "Expected a kind such as paragraph, heading or boilerplate."));
        var row = editing.correct(id, ordinal, kind, request.change());
        return new CorrectedBlock(row.ordinal, row.start, row.end, row.kind);
    }
}
