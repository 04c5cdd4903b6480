package org.stet.corpus;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** An article's annotations as a file, streamed. */
@Path("/api/articles/{article}/export/{format}")
@Authenticated
@Tag(name = "Export")
class ArticleExportResource {

    private final Exporting exporting;

    ArticleExportResource(Exporting exporting) {
        this.exporting = exporting;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The annotations of an article as a file",
            description = "Offsets count Unicode code points. The same state gives the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response export(
            @RestPath UUID article,
            @BeanParam ExportRequest request,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return Download.of(exporting.ofArticle(article, request), exporting, uri, http);
    }
}
