package org.stet.project.guideline;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectNav;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Codebook;
import org.stet.schema.Label;

/** The tag set of a project to read and to print, and what of it is new to whoever looks. */
@Path("/projects/{project}/codebook")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CodebookPage {

    private final Members members;
    private final ProjectTagSets tagSets;
    private final Telling telling;

    CodebookPage(Members members, ProjectTagSets tagSets, Telling telling) {
        this.members = members;
        this.tagSets = tagSets;
        this.telling = telling;
    }

    /**
     * @param edits where each label's rules are edited, before its id; {@code null} for whoever may not
     * @param news what is new to whoever looks; empty if nothing is
     * @param saved the name of the label whose rules were saved just now; {@code null} if none were
     */
    record View(
            ProjectNav nav,
            Codebook book,
            String stylesheet,
            @Nullable String edits,
            List<NewsView> news,
            @Nullable String saved) {}

    @CheckedTemplate(basePath = "project")
    static class Templates {
        static native TemplateInstance codebook(View view);
    }

    /** @param saved id of the label whose rules were saved just now */
    @GET
    @Transactional
    @Operation(hidden = true)
    public String page(@RestPath UUID project, @RestQuery @Nullable String saved) {
        var role = members.role(project);
        Project found = Project.findById(project);
        var tagSet = tagSets.tagSet(found);
        var news = telling.news(project);
        return Templates.codebook(new View(
                        ProjectNav.of(project, role, "codebook"),
                        Codebook.of(tagSet),
                        ProjectTagSets.stylesheet(project, found.schemaVersionId),
                        role.includes(Role.EDITOR) ? "/projects/%s/codebook/labels/".formatted(project) : null,
                        news == null ? List.of() : List.of(NewsView.of(news)),
                        saved == null
                                ? null
                                : tagSet.label(saved).map(Label::name).orElse(null)))
                .render();
    }

    /** @param schema the version that they looked at; if there is a newer one by now, the page has more to tell */
    @POST
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response seen(@RestPath UUID project, @RestForm @Nullable UUID schema) {
        members.require(project, Role.VIEWER);
        telling.know(project, schema); // of a newer one the page tells
        return Response.seeOther(URI.create("/projects/%s/codebook".formatted(project)))
                .build();
    }
}
