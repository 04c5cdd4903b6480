package org.stet.project;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSetStylesheet;

/** The looks of a project's labels. */
@Path("/projects/{project}")
@Authenticated
class ProjectTagSetLooks {

    private final Members members;
    private final SchemaVersions versions;

    ProjectTagSetLooks(Members members, SchemaVersions versions) {
        this.members = members;
        this.versions = versions;
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
