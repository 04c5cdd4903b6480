package org.stet.corpus;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** An article's or a project's annotations as a file, streamed. */
@Path("/api")
@Authenticated
@Tag(name = "Export")
class ExportResource {

    private final Exporting exporting;

    ExportResource(Exporting exporting) {
        this.exporting = exporting;
    }

    @GET
    @Path("/articles/{article}/export/{format}")
    @Transactional
    @Operation(
            summary = "The annotations of an article as a file",
            description = "Offsets count Unicode code points. The same state gives the same bytes.")
    public Response article(@RestPath UUID article, @BeanParam ExportRequest request, @Context UriInfo uri) {
        return file(exporting.ofArticle(article, request), uri);
    }

    @GET
    @Path("/projects/{project}/export/{format}")
    @Transactional
    @Operation(
            summary = "The annotations of a project as a file",
            description =
                    "Streamed, whatever its size. If writing fails the connection breaks: a whole answer is a whole file.")
    public Response project(@RestPath UUID project, @BeanParam ExportRequest request, @Context UriInfo uri) {
        return file(exporting.ofProject(project, request), uri);
    }

    private Response file(Export export, UriInfo uri) {
        var base = uri.getBaseUri();
        StreamingOutput body = out -> exporting.write(export, base, out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, export.writer().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
