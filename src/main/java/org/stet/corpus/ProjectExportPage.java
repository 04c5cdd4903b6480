package org.stet.corpus;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** The page on which a project's annotations are downloaded. */
@Path("/projects/{id}/export")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProjectExportPage {

    private final Members members;

    ProjectExportPage(Members members) {
        this.members = members;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String project(@RestPath UUID id) {
        members.require(id, Role.REVIEWER);
        var role = members.role(id);
        boolean editor = role.includes(Role.EDITOR);
        var nav = ProjectNav.of(id, role, "articles");
        return ArticleExportPage.Templates.export(
                        new ExportPage(nav, nav.name(), "/api/projects/" + id + "/export/", null, editor, editor))
                .render();
    }
}
