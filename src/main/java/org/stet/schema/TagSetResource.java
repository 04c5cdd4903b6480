package org.stet.schema;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.http.Page;

/** The tag sets that Stet brings along, and a check for those that people write. */
@Path("/api/tag-sets")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tag sets")
class TagSetResource {

    private final TagSets tagSets;

    TagSetResource(TagSets tagSets) {
        this.tagSets = tagSets;
    }

    @GET
    @Operation(summary = "The tag sets that Stet brings along, the one for new projects first")
    public Page<TagSetSummary> all() {
        return Page.whole(tagSets.shipped().stream().map(TagSetSummary::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them, whole")
    public TagSet one(@RestPath String id) {
        return tagSets.require(id);
    }

    @POST
    @Path("/validations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Checks a tag set that somebody wrote; nothing is kept")
    @RequestBody(content = @Content(schema = @Schema(implementation = TagSet.class)))
    @APIResponse(responseCode = "200", description = "It is sound; what it holds")
    @APIResponse(
            responseCode = "422",
            description = "It is not; `errors` lists place (JSON Pointer) and reason of each flaw")
    public TagSetSummary check(String json) {
        return TagSetSummary.of(tagSets.accept(json));
    }

    /** @param labels ids, in their order */
    record TagSetSummary(
            String id,
            int version,
            String language,
            String name,
            String about,
            @Nullable String warning,
            List<String> labels,
            List<Preset> presets) {

        static TagSetSummary of(TagSet tagSet) {
            return new TagSetSummary(
                    tagSet.id(),
                    tagSet.version(),
                    tagSet.language(),
                    tagSet.name(),
                    tagSet.about(),
                    tagSet.warning(),
                    tagSet.labelIds(),
                    tagSet.presets());
        }
    }
}
