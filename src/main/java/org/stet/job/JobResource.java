package org.stet.job;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Long work that somebody has asked for. */
@Path("/api/jobs/{id}")
@Authenticated
@Tag(name = "Jobs")
class JobResource {

    private final Jobs jobs;

    JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(
            summary = "How far a job is",
            description = "For whoever asked for it and the editors of its project. It is queued, running, done, failed"
                    + " or cancelled; it is also queued when another has its turn. When the server is stopped or"
                    + " killed, the job goes on once it is back.")
    public JobView get(@RestPath UUID id) {
        return jobs.require(id);
    }

    @POST
    @Path("/cancel")
    @Blocking
    @Operation(
            summary = "End a job that is queued or running",
            description = "Within a second. A job that has ended stays as it is, so a repeat does nothing.")
    public JobView cancel(@RestPath UUID id) {
        return jobs.cancel(id);
    }
}
