package org.stet.annotation.desk;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.Page;
import org.stet.http.Paging;

/** What a link from one's own reading can lead to in other articles. */
@Path("/api/readings")
@Authenticated
@Tag(name = "Annotations")
class FarEndResource {

    private final FarEnds farEnds;

    FarEndResource(FarEnds farEnds) {
        this.farEnds = farEnds;
    }

    @GET
    @Path("/{id}/link-ends")
    @Transactional
    @Operation(
            summary = "Your annotations in the project's other articles, newest first",
            description = "For links across articles. Found by words, whatever their case, and by label.")
    public Page<FarEnd> find(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(description = "In the passage, or in the title or outlet of its article")
                    @Size(max = 200)
                    @Nullable
                    String words,
            @RestQuery @Parameter(description = "Id of a label") @Size(max = 64) @Nullable String label,
            @Valid @BeanParam Paging paging) {
        return farEnds.find(id, new FarEnds.Wanted(words, label), paging);
    }
}
