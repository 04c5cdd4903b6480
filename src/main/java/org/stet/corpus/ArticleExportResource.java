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
    public Response export(
            @RestPath UUID article,
            @BeanParam ExportRequest request,
            @Context UriInfo uri,
            @Context HttpServerRequest http) {
        return Download.of(exporting.ofArticle(article, request), exporting, uri, http);
    }
}
