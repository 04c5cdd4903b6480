package org.stet.project;

import java.net.URI;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.http.Page;

/** The projects of whoever asks. */
@Path("/api/projects")
@Authenticated
@Tag(name = "Projects")
class ProjectResource {

    private final Projects projects;
    private final Members members;
    private final CurrentAccount current;

    ProjectResource(Projects projects, Members members, CurrentAccount current) {
        this.projects = projects;
        this.members = members;
        this.current = current;
    }

    record NewProject(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotNull @Schema(examples = "Bridge vote, autumn")
            String name,

            @Nullable @Schema(description = "The id of a tag set that Stet brings along", examples = "sourcing")
            String tagSet) {}

    record ProjectChange(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @Nullable String name,
            @Nullable Boolean blind,
            @Nullable SuggestionMode suggestions,
            @Nullable Boolean doubleReading,

            @Nullable @Schema(description = "When whoever settles a difference between readings says why")
            SettlingReasons settlingReasons) {}

    @GET
    @Operation(summary = "The projects of which you are a member, by name")
    public Page<ProjectView> list() {
        return Page.whole(Membership.of(current.who().id()).stream()
                .map(mine -> ProjectView.of(mine.project(), mine.role()))
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One project")
    public RestResponse<ProjectView> one(@RestPath UUID id) {
        var role = members.role(id);
        return answer(Project.findById(id), role, RestResponse.Status.OK);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Make a project", description = "You become its owner. A repeat answers as the first time.")
    public RestResponse<ProjectView> create(@RestPath UUID id, @Valid @NotNull NewProject request) {
        var tagSet = request.tagSet() == null ? Project.FIRST_TAG_SET : request.tagSet();
        var project = projects.create(id, request.name(), tagSet, request.change(), current.who());
        return answer(project, Role.OWNER, RestResponse.Status.CREATED);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Rename a project or change its settings", description = "Fields left out stay as they are.")
    public RestResponse<ProjectView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProjectChange request) {
        var who = members.require(id, Role.OWNER);
        var settings = new Projects.Settings(
                request.name(),
                request.blind(),
                request.suggestions(),
                request.doubleReading(),
                request.settlingReasons());
        var project = projects.change(id, settings, request.change(), IfMatch.required(ifMatch), who);
        return answer(project, Role.OWNER, RestResponse.Status.OK);
    }

    private static RestResponse<ProjectView> answer(Project project, Role role, RestResponse.Status status) {
        return ResponseBuilder.create(status, ProjectView.of(project, role))
                .header("ETag", ETags.of(project.version))
                .location(URI.create("/api/projects/" + project.id))
                .build();
    }
}
