package org.stet.project;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.schema.TagSet;

/** The tag set of a project. */
@Path("/api/projects/{project}/tag-set")
@Authenticated
@Tag(name = "Tag sets")
class ProjectTagSetResource {

    private final Members members;
    private final ProjectTagSets tagSets;

    ProjectTagSetResource(Members members, ProjectTagSets tagSets) {
        this.members = members;
        this.tagSets = tagSets;
    }

    @Schema(
            name = "TagSetChoice",
            description = "At most one of tagSet and own; neither keeps the tag set that the project has."
                    + " At most one of preset and labels; neither takes all labels.")
    record TagSetChoice(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @Nullable @Schema(description = "The id of a tag set that Stet brings along", examples = "sourcing")
            String tagSet,

            @Nullable @Schema(implementation = TagSet.class, description = "A tag set of your own, whole")
            JsonNode own,

            @Nullable @Schema(description = "The id of a preset of the tag set", examples = "start")
            String preset,

            @Nullable @Size(max = 60) @Schema(description = "The ids of the labels to use")
            List<String> labels) {

        ProjectTagSets.Choice choice() {
            return new ProjectTagSets.Choice(tagSet, own == null ? null : own.toString(), preset, labels);
        }
    }

    /** @param labels null for all of the tag set */
    @Schema(name = "ProjectTagSet")
    record ProjectTagSet(
            @Schema(description = "The version of the tag set that new readings use")
            UUID schema,

            @Nullable @Schema(description = "The ids of the labels in use; null for all")
            List<String> labels,

            @Schema(description = "The tag set, limited to the labels in use")
            TagSet tagSet,

            @Schema(description = "The version of the project, for If-Match")
            int version) {}

    @GET
    @Operation(summary = "The tag set of a project, limited to the labels that it uses")
    public RestResponse<ProjectTagSet> get(@RestPath UUID project) {
        members.require(project, Role.VIEWER);
        return answer(Project.findById(project));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Choose a tag set, a preset or single labels, or bring a tag set of your own",
            description =
                    "Counts for readings that are opened from then on. A tag set that is refused changes nothing.")
    @APIResponse(responseCode = "200", description = "The tag set that is in use now")
    @APIResponse(responseCode = "422", description = "A tag set of your own has flaws; `errors` lists place and reason")
    public RestResponse<ProjectTagSet> choose(
            @RestPath UUID project,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TagSetChoice request) {
        var who = members.require(project, Role.OWNER);
        return answer(tagSets.choose(project, request.choice(), request.change(), IfMatch.required(ifMatch), who));
    }

    private RestResponse<ProjectTagSet> answer(Project project) {
        var view =
                new ProjectTagSet(project.schemaVersionId, project.labels(), tagSets.tagSet(project), project.version);
        return ResponseBuilder.ok(view)
                .header("ETag", ETags.of(project.version))
                .build();
    }
}
