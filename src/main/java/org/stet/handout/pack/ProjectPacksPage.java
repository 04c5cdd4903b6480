package org.stet.handout.pack;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.project.Members;
import org.stet.project.ProjectNav;

/** The class packs of a project. */
@Path("/projects/{project}/packs")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProjectPacksPage {

    private final Packs packs;
    private final Members members;

    ProjectPacksPage(Packs packs, Members members) {
        this.packs = packs;
        this.members = members;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String page(@RestPath UUID project, @RestQuery @Nullable UUID deleted) {
        var entries = PacksView.entries(packs.ofProject(project));
        var nav = ProjectNav.of(project, members.role(project), "packs");
        return new PacksView(nav, null, List.of(), entries, deleted, null).render();
    }
}
