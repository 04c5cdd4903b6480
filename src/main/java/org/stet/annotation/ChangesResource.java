package org.stet.annotation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several changes in one request, as a browser sends them that was offline, or a script that imports. */
@Path("/api/changes")
@Authenticated
@Tag(name = "History")
class ChangesResource {

    /** The most changes in one request. */
    static final int MOST = 500;

    private final Batch batch;

    ChangesResource(Batch batch) {
        this.batch = batch;
    }

    /** The changes, in the order in which they are to be carried out. */
    record Changes(@NotEmpty @Size(max = MOST) List<@Valid @NotNull QueuedChange> changes) {}

    /** What became of each change, in the same order. */
    record Outcomes(List<Outcome> outcomes) {}

    @POST
    @Operation(
            summary = "Carry out changes in order",
            description = "Each change stands for itself, is durable once this request is answered, and has its own"
                    + " outcome: the status, entity tag and body that the single request would have had. A change"
                    + " that fails does not stop those behind it.")
    public Outcomes carryOut(@Valid @NotNull Changes request) {
        return new Outcomes(request.changes().stream().map(batch::carryOut).toList());
    }
}
