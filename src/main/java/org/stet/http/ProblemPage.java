package org.stet.http;

import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page to which the address of a problem's type leads. */
@Path("/problems/{slug}")
class ProblemPage {

    private final ProblemCatalogue catalogue;

    ProblemPage(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @CheckedTemplate(basePath = "http")
    static class Templates {
        static native TemplateInstance problemType(String title, String entry);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance explain(@RestPath String slug) {
        var type = Arrays.stream(ProblemType.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst();
        var entry = catalogue.html(slug);
        if (type.isEmpty() || entry.isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no problem of this name.");
        }
        return Templates.problemType(type.get().title(), entry.get());
    }
}
