package org.stet.comparison;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Submitted readings of one text, laid side by side. */
@Path("/api/comparisons")
@Authenticated
@Tag(name = "Comparisons")
class ComparisonResource {

    private final Comparing comparing;

    ComparisonResource(Comparing comparing) {
        this.comparing = comparing;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What submitted readings of a text agree on, and each difference by its kind",
            description = "Each annotation, link and answer is in exactly one agreement or difference. With `manual`,"
                    + " those that a rule proposed and a reader accepted are left out.")
    public ComparisonView compare(
            @Parameter(description = "The readings, two to twenty: `reading=…&reading=…`") @RestQuery
                    List<UUID> reading,
            @Parameter(description = "Whether what a rule proposed and a reader accepted is left out") @RestQuery
                    boolean manual) {
        return ComparisonView.of(comparing.compare(reading, manual));
    }
}
