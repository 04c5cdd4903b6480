package org.stet.source;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Page;

/** The sources of one project. A path of its own: of two classes, only the longer path is ever looked into. */
@Path("/api/projects/{project}/sources")
@Authenticated
@Tag(name = "Sources")
class SourcesOfProjectResource {

    private final Casting casting;

    SourcesOfProjectResource(Casting casting) {
        this.casting = casting;
    }

    @GET
    @Transactional
    @Operation(summary = "The sources of a project: your own and the confirmed ones; all of them for editors")
    public Page<SourceView> sources(@RestPath UUID project) {
        return Page.whole(casting.sources(project));
    }
}
