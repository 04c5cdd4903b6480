package org.stet.agreement;

import java.net.URI;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jspecify.annotations.Nullable;

import org.stet.http.Paging;
import org.stet.job.JobView;

/** How far the readers of a project agree. */
@Path("/api/projects/{project}/agreement")
@Authenticated
@Tag(name = "Agreement")
class AgreementResource {

    private final Agreeing agreeing;
    private final Intervals intervals;

    AgreementResource(Agreeing agreeing, Intervals intervals) {
        this.agreeing = agreeing;
        this.intervals = intervals;
    }

    record NewIntervals(
            @Schema(description = "The job's id, made by the client; a repeat is answered as the first time") @NotNull
            UUID change,

            @Schema(description = "Of the draws of articles; left out for one that is made up and printed")
            @Min(0)
            @Max(9_007_199_254_740_991L)
            @Nullable
            Long seed) {}

    @GET
    @Transactional
    @Operation(
            summary = "How far readers agree, per label and per layer of labels that exclude each other",
            description =
                    "Of the readings that are handed in and that you may see. Each figure carries what it stands on, or"
                            + " the reason why there is none; intervals once they were worked out.")
    public AgreementView get(
            @RestPath UUID project, @BeanParam AskedParameters asked, @BeanParam FocusParameters close) {
        return agreeing.measure(project, asked.asked(), close).view();
    }

    @GET
    @Path("/passages")
    @Transactional
    @Operation(
            summary = "The passages behind a figure",
            description =
                    "What readers marked under a label or a layer, laid together where it overlaps; or those of one cell"
                            + " of the confusion matrix.")
    public PassageList passages(
            @RestPath UUID project,
            @BeanParam AskedParameters asked,
            @BeanParam FocusParameters close,
            @BeanParam PassageParameters passages,
            @Valid @BeanParam Paging paging) {
        return agreeing.passages(project, asked.asked(), close, passages, paging);
    }

    @GET
    @Path("/answers")
    @Transactional
    @Operation(
            summary = "The answers behind a figure about a question",
            description =
                    "What each reader answered about every article, or target in an article, that two or more answered.")
    public AnswerList answers(
            @RestPath UUID project,
            @BeanParam AskedParameters asked,
            @BeanParam AnswerParameters answers,
            @Valid @BeanParam Paging paging) {
        return agreeing.answers(project, asked.asked(), answers, paging);
    }

    @POST
    @Path("/intervals")
    @Blocking
    @Operation(
            summary = "Work out the intervals of these figures",
            description =
                    "Queues a job that draws the articles again and again. While one of yours for the same choice is at"
                            + " work, that one is the answer.")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> start(
            @RestPath UUID project, @BeanParam AskedParameters asked, @Valid @NotNull NewIntervals request) {
        var job = intervals.start(project, asked.asked(), request.change(), request.seed());
        return ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .entity(job)
                .location(URI.create("/api/jobs/" + job.id()))
                .build();
    }
}
