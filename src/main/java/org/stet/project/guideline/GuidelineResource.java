package org.stet.project.guideline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Wording;
import org.stet.schema.guideline.GuidelineChange;

/** What the words of a project's tag set are, and what of them is new to whoever asks. */
@Path("/api/projects/{project}/guideline")
@Authenticated
@Tag(name = "Tag sets")
class GuidelineResource {

    private final Members members;
    private final ProjectTagSets tagSets;
    private final Telling telling;

    GuidelineResource(Members members, ProjectTagSets tagSets, Telling telling) {
        this.members = members;
        this.tagSets = tagSets;
        this.telling = telling;
    }

    @Schema(name = "GuidelineNews")
    record News(
            @Schema(description = "The version of the tag set that the project uses")
            UUID schema,

            @Schema(description = "Whether it is another tag set altogether; then no changes are listed")
            boolean another,

            @Schema(description = "What is said otherwise, by subject; none if nothing is new")
            List<GuidelineChange> changes,

            @Nullable @Schema(description = "Who changed it last; null if nothing is new")
            String by,

            @Nullable Instant at) {}

    record Known(
            @NotNull @Schema(description = "The version that the person looked at")
            UUID schema) {}

    @Schema(name = "Rewording", description = "Words left out stay as they are.")
    record Rewording(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @Nullable
            @Schema(name = "short", description = "What it is, in at most 200 characters")
            @JsonProperty("short")
            String summary,

            @Nullable @Schema(description = "Tag when …; at most 1,000 characters")
            String when,

            @Nullable @Schema(description = "Not when …; at most 1,000 characters")
            String notWhen,

            @Nullable @Schema(description = "Where the span starts and ends; at most 1,000 characters")
            String border) {

        Wording over(Wording now) {
            return new Wording(
                    summary == null ? now.summary() : summary,
                    when == null ? now.when() : when,
                    notWhen == null ? now.notWhen() : notWhen,
                    border == null ? now.border() : border);
        }
    }

    @Schema(name = "LabelGuideline")
    record LabelGuideline(
            @Schema(description = "The version of the tag set that says so")
            UUID schema,

            String label,
            @JsonProperty("short") String summary,

            String when,
            String notWhen,
            String border) {}

    @GET
    @Path("/news")
    @Transactional
    @Operation(summary = "What the guideline says otherwise than the version that you know")
    public News news(@RestPath UUID project) {
        members.require(project, Role.VIEWER);
        var news = telling.news(project);
        return news == null
                ? new News(Project.<Project>findById(project).schemaVersionId, false, List.of(), null, null)
                : new News(news.schema(), news.another(), news.changes(), news.by(), news.at());
    }

    @PUT
    @Path("/known")
    @Transactional
    @Operation(summary = "Say that you know a version; it is no news to you after that")
    @APIResponse(responseCode = "204", description = "It is kept")
    @APIResponse(responseCode = "409", description = "The project has a newer version")
    public void know(@RestPath UUID project, @Valid @NotNull Known request) {
        members.require(project, Role.VIEWER);
        if (!telling.know(project, request.schema())) {
            throw ProblemException.of(ProblemType.CONFLICT, "The guideline was changed once more.")
                    .field("schema", "This is not the version that the project uses.");
        }
    }

    @PATCH
    @Path("/labels/{label}")
    @Transactional
    @Operation(
            summary = "Reword what a label is for",
            description =
                    "Makes a new version of the tag set. Readings stay under theirs; members are told what changed."
                            + " Words that are there already make no version.")
    public RestResponse<LabelGuideline> reword(
            @RestPath UUID project,
            @Parameter(description = "The id of the label") @RestPath String label,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Rewording request) {
        var who = members.require(project, Role.EDITOR);
        var now = tagSets.label(Project.findById(project), label).wording();
        var changed =
                tagSets.reword(project, label, request.over(now), request.change(), IfMatch.required(ifMatch), who);
        var wording = tagSets.label(changed, label).wording();
        return ResponseBuilder.ok(new LabelGuideline(
                        changed.schemaVersionId,
                        label,
                        wording.summary(),
                        wording.when(),
                        wording.notWhen(),
                        wording.border()))
                .header("ETag", ETags.of(changed.version))
                .build();
    }
}
