package org.stet.handout.print;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Paper;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Sheets for paper. */
@Path("/print/{sheet}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PrintResource {

    @CheckedTemplate(basePath = "handout/print")
    static class Templates {

        static native TemplateInstance lines(Sheet sheet);

        static native TemplateInstance key(Sheet sheet);
    }

    private final Printing printing;

    PrintResource(Printing printing) {
        this.printing = printing;
    }

    /**
     * @param with a second reading beside the first
     * @param labels limits the sheet to these labels
     */
    @GET
    @Transactional
    @Operation(hidden = true)
    public String print(
            @RestPath String sheet,
            @RestQuery @NotNull UUID reading,
            @RestQuery @Nullable String with,
            @RestQuery @Size(max = 100) List<String> labels,
            @RestQuery @DefaultValue("a4") String paper) {
        var kind = SheetKind.of(sheet)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such sheet."));
        var request = new SheetRequest(kind, paper(paper), reading, partner(with), labels);
        var printed = printing.print(request);
        return (kind == SheetKind.KEY ? Templates.key(printed) : Templates.lines(printed)).render();
    }

    private static Paper paper(String id) {
        return Paper.of(id).orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_REQUEST, "Sheets are made for A4 and Letter.")
                .field("paper", "is neither a4 nor letter"));
    }

    /** A form that leaves the second reading out sends it empty. */
    private static @Nullable UUID partner(@Nullable String with) {
        if (with == null || with.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(with);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The second reading is named by its id.")
                    .field("with", "is not an id");
        }
    }
}
