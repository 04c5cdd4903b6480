package org.stet.project;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.schema.Codebook;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSetStylesheet;

/** The tag set of a project to read, to print and to look at. */
@Path("/projects/{project}")
@Authenticated
class ProjectCodebookPage {

    private final Members members;
    private final ProjectTagSets tagSets;
    private final SchemaVersions versions;

    ProjectCodebookPage(Members members, ProjectTagSets tagSets, SchemaVersions versions) {
        this.members = members;
        this.tagSets = tagSets;
        this.versions = versions;
    }

    @CheckedTemplate(basePath = "project")
    static class Templates {
        static native TemplateInstance codebook(ProjectNav nav, Codebook book, String stylesheet);
    }

    @GET
    @Path("/codebook")
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance codebook(@RestPath UUID project) {
        var role = members.role(project);
        Project found = Project.findById(project);
        return Templates.codebook(
                ProjectNav.of(project, role, "codebook"),
                Codebook.of(tagSets.tagSet(found)),
                ProjectTagSets.stylesheet(project, found.schemaVersionId));
    }

    /**
     * The looks of all labels, those that the project leaves out too: old readings have them.
     *
     * @param v id of a version of a tag set, which may then be kept for good; the present one if it is left out
     */
    @GET
    @Path("/tag-set.css")
    @Produces("text/css")
    @Operation(hidden = true)
    public RestResponse<String> looks(@RestPath UUID project, @RestQuery @Nullable UUID v) {
        members.require(project, Role.VIEWER);
        Project found = Project.findById(project);
        var version = v == null ? found.schemaVersionId : ProjectTagSets.version(project, v).id;
        return ResponseBuilder.ok(TagSetStylesheet.of(versions.tagSet(version)))
                .header("Cache-Control", v == null ? "private, no-cache" : "private, max-age=31536000, immutable")
                .build();
    }
}
