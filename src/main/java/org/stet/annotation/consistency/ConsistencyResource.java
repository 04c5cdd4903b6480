package org.stet.annotation.consistency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.stet.account.Who;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Whether what is stored is as it should be, for those who manage the site. */
@Path("/api/consistency-checks")
@RolesAllowed(Who.ADMINISTRATOR)
@Tag(name = "Site")
class ConsistencyResource {

    private final Checking checking;

    ConsistencyResource(Checking checking) {
        this.checking = checking;
    }

    record NewCheck(
            @Schema(description = "The check's id, made by the client; a repeat is answered as the first time") @NotNull
            UUID change) {}

    /** What a check found. */
    record ConsistencyView(
            UUID id,
            Instant started,
            Instant finished,

            @Schema(description = "How many text versions were looked at")
            long texts,

            @Schema(description = "How many annotations were looked at; withdrawn ones are left out")
            long annotations,

            @Schema(description = "How many texts and annotations are not as they should be")
            long faults,

            @Schema(description = "The first ten of them") List<Fault> first) {

        static ConsistencyView of(ConsistencyCheck check) {
            return new ConsistencyView(
                    check.id,
                    check.started,
                    check.finished,
                    check.texts,
                    check.annotations,
                    check.faults,
                    List.of(CanonicalJson.read(check.first, Fault[].class)));
        }
    }

    @POST
    @Operation(
            summary = "Compare every annotation with its text",
            description = "Each live annotation's words must be those of the text at its spans, each span within one"
                    + " block, and each text the one whose SHA-256 was kept. Takes some seconds for 100,000"
                    + " annotations; nothing is changed.")
    public ConsistencyView run(@Valid @NotNull NewCheck request) {
        return ConsistencyView.of(checking.run(request.change()));
    }

    @GET
    @Path("/last")
    @Operation(summary = "What the last check found")
    public ConsistencyView last() {
        return ConsistencyCheck.last()
                .map(ConsistencyView::of)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "No check has been run yet."));
    }
}
