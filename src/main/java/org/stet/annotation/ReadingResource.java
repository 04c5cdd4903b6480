package org.stet.annotation;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import org.stet.account.CurrentAccount;
import org.stet.http.Written;

/** Readings, blind to each other until they are submitted. */
@Path("/api/readings")
@Authenticated
@Tag(name = "Readings")
class ReadingResource {

    private final Readings readings;
    private final CurrentAccount current;

    ReadingResource(Readings readings, CurrentAccount current) {
        this.readings = readings;
        this.current = current;
    }

    /** A reading to be opened. */
    record NewReading(@NotNull UUID change, @NotNull UUID article) {}

    /** A reading to be handed in. */
    record Submission(@NotNull UUID change) {}

    /** A submitted reading to be opened again. */
    record Reopening(
            @NotNull UUID change,
            @NotBlank @Size(max = 1_000) String reason) {}

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Open your reading of an article",
            description = "Answers your present reading of its text if there is one.")
    public RestResponse<ReadingView> open(@RestPath UUID id, @Valid @NotNull NewReading request) {
        var reading = readings.open(id, request.change(), request.article());
        return new Written<>(readings.view(reading), reading.version, reading.id.equals(id))
                .answer("/api/readings/" + reading.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "A reading with its annotations, links and answers")
    public RestResponse<ReadingView> get(@RestPath UUID id) {
        var reading = readings.visible(id);
        return new Written<>(readings.view(reading), reading.version, false).answer("");
    }

    @POST
    @Path("/{id}/submit")
    @Transactional
    @Operation(summary = "Hand your reading in: others may compare it now, and it changes no more")
    public ReadingSummary submit(@RestPath UUID id, @Valid @NotNull Submission request) {
        return readings.summary(
                readings.submit(id, request.change()), current.who().id());
    }

    @POST
    @Path("/{id}/reopen")
    @Transactional
    @Operation(summary = "Go on with a reading that you submitted")
    public ReadingSummary reopen(@RestPath UUID id, @Valid @NotNull Reopening request) {
        return readings.summary(
                readings.reopen(id, request.change(), request.reason()),
                current.who().id());
    }
}
