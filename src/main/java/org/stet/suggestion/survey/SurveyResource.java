package org.stet.suggestion.survey;

import java.net.URI;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.job.JobView;
import org.stet.project.Members;
import org.stet.project.Role;

/** How much the rules propose in a project. */
@Path("/api/projects/{project}/surveys")
@Authenticated
@Tag(name = "Suggestions")
class SurveyResource {

    private final Surveys surveys;
    private final Members members;

    SurveyResource(Surveys surveys, Members members) {
        this.surveys = surveys;
        this.members = members;
    }

    record NewSurvey(
            @Schema(description = "The job's id, made by the client; a repeat is answered as the first time") @NotNull
            UUID change) {}

    @POST
    @Blocking
    @Operation(
            summary = "Ask the rules about every article of a project",
            description =
                    "Queues a job that counts what they propose in the present text of each, and keeps the numbers"
                            + " alone; a project that offers no suggestions may be counted too. While one is at work in the"
                            + " project, that one is the answer.")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> start(@RestPath UUID project, @Valid @NotNull NewSurvey request) {
        var job = surveys.start(project, request.change());
        return ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .entity(job)
                .location(URI.create("/api/jobs/" + job.id()))
                .build();
    }

    @GET
    @Path("/latest")
    @Transactional
    @Operation(
            summary = "What the last survey that was done has counted",
            description = "Totals by label, and the articles with the most passages first.")
    public SurveyView latest(@RestPath UUID project, @Valid @BeanParam Paging paging) {
        members.require(project, Role.VIEWER);
        return surveys.latest(project, paging)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "The rules have not been asked about this project yet."));
    }
}
