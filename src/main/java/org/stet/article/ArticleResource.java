package org.stet.article;

import java.net.URI;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;
import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.StorableText;
import org.stet.project.Role;

/** One article. */
@Path("/api/articles/{id}")
@Authenticated
@Tag(name = "Articles")
class ArticleResource {

    private static final Set<String> FACTS =
            Set.of("title", "outlet", "byline", "published", "sourceUrl", "language", "rights", "story");

    private final Articles articles;
    private final Importing importing;
    private final Editing editing;
    private final Validator validator;

    ArticleResource(Articles articles, Importing importing, Editing editing, Validator validator) {
        this.articles = articles;
        this.importing = importing;
        this.editing = editing;
        this.validator = validator;
    }

    /** A change that says nothing but its id. */
    record Change(@NotNull UUID change) {}

    record Move(@NotNull UUID change, @NotNull UUID project) {}

    @GET
    @Operation(summary = "An article, without its text")
    public RestResponse<ArticleView> get(@RestPath UUID id) {
        return answer(articles.require(id, Role.VIEWER), RestResponse.Status.OK);
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Add an article to a project",
            description = "The text must be what its original says after normalisation, as the preview gave it; each"
                    + " line that is not empty is in exactly one block.")
    @APIResponse(
            responseCode = "201",
            description = "The article as it was added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ArticleView.class)))
    public RestResponse<ArticleView> add(@RestPath UUID id, @NotNull @Valid NewArticle request) {
        return answer(importing.add(id, request), RestResponse.Status.CREATED);
    }

    @PATCH
    @Transactional
    @Operation(
            summary = "Change what is known about an article",
            description = "JSON Merge Patch (RFC 7396): a field left out stays as it is, null empties it. `change` is"
                    + " the change id.")
    public RestResponse<ArticleView> describe(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        var article = articles.require(id, Role.EDITOR);
        var match = IfMatch.required(ifMatch);
        return answer(editing.describe(id, changeId(patch), match, patched(article, patch)), RestResponse.Status.OK);
    }

    @DELETE
    @Transactional
    @Operation(summary = "Take an article out of its project", description = "Nothing is lost: it can be restored.")
    public RestResponse<ArticleView> withdraw(
            @RestPath UUID id,
            @RestQuery @NotNull @Parameter(description = "The change id") UUID change,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var match = ifMatch == null ? null : IfMatch.parse(ifMatch);
        return answer(editing.withdraw(id, change, match), RestResponse.Status.OK);
    }

    @POST
    @Path("/restore")
    @Transactional
    @Operation(summary = "Bring a withdrawn article back")
    public RestResponse<ArticleView> restore(@RestPath UUID id, @NotNull @Valid Change request) {
        return answer(editing.restore(id, request.change()), RestResponse.Status.OK);
    }

    @POST
    @Path("/move")
    @Transactional
    @Operation(
            summary = "Move an article that nobody has read yet to another project",
            description = "Takes the role editor in both projects.")
    public RestResponse<ArticleView> move(@RestPath UUID id, @NotNull @Valid Move request) {
        return answer(editing.move(id, request.change(), request.project()), RestResponse.Status.OK);
    }

    private Facts patched(Article article, JsonNode patch) {
        if (!(patch instanceof ObjectNode fields)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Expected a JSON object.");
        }
        var merged = (ObjectNode) CanonicalJson.read(CanonicalJson.write(Facts.saidOf(article)), JsonNode.class);
        fields.fields().forEachRemaining(field -> {
            if (FACTS.contains(field.getKey())) {
                if (!field.getValue().isTextual() && !field.getValue().isNull()) {
                    throw ProblemException.of(ProblemType.INVALID_REQUEST, "A fact is a text or null.")
                            .field(field.getKey(), "Expected a text or null.");
                }
                if (!StorableText.isStorable(field.getValue().asText())) {
                    throw ProblemException.of(ProblemType.INVALID_REQUEST, "A fact holds what is no text.")
                            .field(field.getKey(), "Holds a NUL character or half of a surrogate pair.");
                }
                merged.set(field.getKey(), field.getValue());
            }
        });
        var facts = CanonicalJson.read(merged.toString(), Facts.class);
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            var problem = ProblemException.of(ProblemType.INVALID_REQUEST, "Some of it does not fit.");
            broken.forEach(each -> problem.field(field(each.getPropertyPath().toString()), each.getMessage()));
            throw problem;
        }
        return facts;
    }

    static String field(String path) {
        return path.equals("publishedADate") ? "published" : path;
    }

    private static UUID changeId(JsonNode patch) {
        try {
            return UUID.fromString(patch.path("change").asText());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Every change carries its id.")
                    .field("change", "Expected a UUID.");
        }
    }

    private static RestResponse<ArticleView> answer(Article article, RestResponse.Status status) {
        var view = ArticleView.of(article, TextVersion.sizeOf(article.currentTextId));
        return ResponseBuilder.create(status, view)
                .location(URI.create("/api/articles/" + article.id))
                .header("ETag", ETags.of(article.version))
                .build();
    }
}
