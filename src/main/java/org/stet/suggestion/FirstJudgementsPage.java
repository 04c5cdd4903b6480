package org.stet.suggestion;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** How often the readers of a project moved toward the suggestions, for editors: over all of them together. */
@Path("/projects/{project}/first-judgements")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class FirstJudgementsPage {

    private final Members members;
    private final FirstJudgements judgements;

    FirstJudgementsPage(Members members, FirstJudgements judgements) {
        this.members = members;
        this.judgements = judgements;
    }

    record View(ProjectNav nav, FirstJudgements.Report report) {}

    @CheckedTemplate(basePath = "suggestion")
    static class Templates {
        static native TemplateInstance moves(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project) {
        members.require(project, Role.EDITOR);
        return Templates.moves(
                new View(ProjectNav.of(project, members.role(project), "suggestions"), judgements.of(project)));
    }
}
