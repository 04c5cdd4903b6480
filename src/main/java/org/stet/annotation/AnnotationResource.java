package org.stet.annotation;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

import org.stet.article.TextVersions;
import org.stet.http.Clash;
import org.stet.http.Written;

/** The annotations of one's own reading; those of others are read with their reading. */
@Path("/api/annotations")
@Authenticated
@Tag(name = "Annotations")
class AnnotationResource {

    private final Tagging tagging;
    private final Readings readings;
    private final TextVersions texts;

    AnnotationResource(Tagging tagging, Readings readings, TextVersions texts) {
        this.tagging = tagging;
        this.readings = readings;
        this.texts = texts;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One annotation")
    public RestResponse<AnnotationView> get(@RestPath UUID id) {
        var annotation = Annotation.byId(id).filter(one -> !one.withdrawn).orElseThrow(Tagging::unknown);
        var reading = readings.visible(annotation.reading.id);
        var view = AnnotationView.of(annotation, texts.read(reading.text));
        return new Written<>(view, annotation.version, false).answer("");
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Tag a passage, or revise an annotation",
            description = "Make the id yourself (UUID version 7). To revise, send If-Match with the ETag of the state"
                    + " that you change, or with the id of your change that led to it.")
    public RestResponse<AnnotationView> put(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewAnnotation request) {
        return Clash.settled(() -> tagging.put(id, request, ifMatch)).answer("/api/annotations/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw an annotation; undo brings it back")
    public void withdraw(
            @RestPath UUID id,
            @RestQuery @NotNull UUID change,
            @RestQuery @Nullable UUID batch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Clash.settled(() -> {
            tagging.withdraw(id, change, batch, ifMatch);
            return true;
        });
    }
}
