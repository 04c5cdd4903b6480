package org.stet.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The API, to read and to try. Swagger UI's own page begins with an inline script, which the content security policy
 * forbids; this one loads the same files and starts them from a file of ours.
 */
@Path("/api-docs")
@Authenticated
class ApiDocsPage {

    @CheckedTemplate(basePath = "http")
    static class Templates {
        static native TemplateInstance apiDocs();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page() {
        return Templates.apiDocs();
    }
}
