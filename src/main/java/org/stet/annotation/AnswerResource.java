package org.stet.annotation;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;

/** The answers of one's own reading; all of them are read with the reading. */
@Path("/api/answers")
@Authenticated
@Tag(name = "Annotations")
class AnswerResource {

    private final Answering answering;

    AnswerResource(Answering answering) {
        this.answering = answering;
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Make or revise a judgement on the article as a whole")
    public RestResponse<AnswerView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewAnswer request) {
        return Clash.settled(() -> answering.put(id, request, ifMatch)).answer("/api/answers/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take back a judgement on the article as a whole; undo brings it back")
    public void withdraw(
            @RestPath UUID id,
            @RestQuery @NotNull UUID change,
            @RestQuery @Nullable UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> {
            answering.withdraw(id, change, batch, ifMatch);
            return true;
        });
    }
}
