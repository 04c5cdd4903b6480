package org.stet.suggestion.survey;

import java.net.URI;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.job.Jobs;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;

/** How much the rules propose in a project: numbers for its members, the count itself for editors. */
@Path("/projects/{project}/suggestions")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SuggestionsPage {

    private final Members members;
    private final Surveys surveys;
    private final Jobs jobs;
    private final SchemaVersions schemas;
    private final SurveyMessages messages;

    SuggestionsPage(Members members, Surveys surveys, Jobs jobs, SchemaVersions schemas, SurveyMessages messages) {
        this.members = members;
        this.surveys = surveys;
        this.jobs = jobs;
        this.schemas = schemas;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "suggestion")
    static class Templates {
        static native TemplateInstance survey(SurveyPageView view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @Valid @BeanParam Paging paging) {
        var role = members.role(project);
        return Templates.survey(SurveyPageView.of(
                ProjectNav.of(project, role, "suggestions"),
                role.includes(Role.EDITOR),
                surveys.newest(project).orElse(null),
                surveys.latest(project, paging).orElse(null),
                schemas,
                messages));
    }

    @POST
    @Path("/surveys")
    @Blocking
    @Operation(hidden = true)
    public Response start(@RestPath UUID project) {
        // A form that is sent twice finds the survey at work the second time, so the id may be made here.
        surveys.start(project, UUID.randomUUID());
        return back(project);
    }

    @POST
    @Path("/surveys/{job}/cancel")
    @Blocking
    @Operation(hidden = true)
    public Response cancel(@RestPath UUID project, @RestPath UUID job) {
        members.require(project, Role.EDITOR);
        if (!jobs.require(job).project().equals(project)) {
            throw ProblemException.unknown();
        }
        jobs.cancel(job);
        return back(project);
    }

    private static Response back(UUID project) {
        return Response.seeOther(URI.create("/projects/%s/suggestions".formatted(project)))
                .build();
    }
}
