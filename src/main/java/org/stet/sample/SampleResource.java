package org.stet.sample;

import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The buttons <i>Open the sample project</i> and <i>Prepare a lesson</i>. */
@Path("/projects/sample")
@Authenticated
class SampleResource {

    private final SampleProject sample;

    SampleResource(SampleProject sample) {
        this.sample = sample;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> open(@RestForm boolean lesson) {
        return RestResponse.seeOther(URI.create("/projects/" + sample.open() + (lesson ? "?lesson=true" : "")));
    }
}
