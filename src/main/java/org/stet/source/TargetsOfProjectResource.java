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

/** The targets of one project; see {@link SourcesOfProjectResource}. */
@Path("/api/projects/{project}/targets")
@Authenticated
@Tag(name = "Sources")
class TargetsOfProjectResource {

    private final Casting casting;

    TargetsOfProjectResource(Casting casting) {
        this.casting = casting;
    }

    @GET
    @Transactional
    @Operation(summary = "The targets of a project: your own and the confirmed ones; all of them for editors")
    public Page<TargetView> targets(@RestPath UUID project) {
        return Page.whole(casting.targets(project));
    }
}
