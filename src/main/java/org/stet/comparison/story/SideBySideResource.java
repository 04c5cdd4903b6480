package org.stet.comparison.story;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Articles that somebody chose, side by side as those of a story are. */
@Path("/api/projects/{project}/side-by-side")
@Authenticated
@Tag(name = "Stories")
class SideBySideResource {

    private final Stories stories;

    SideBySideResource(Stories stories) {
        this.stories = stories;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Any articles of a project side by side, as those of a story are",
            description = "The same as a story has, without a name; the articles stand in the order in which they are"
                    + " asked for.")
    public StoryView page(
            @RestPath UUID project,
            @Parameter(description = "Two to six articles of the project, each once") @RestQuery @Nullable
                    List<UUID> article,
            @Parameter(description = "Readings to be shown instead of the first that was handed in")
                    @RestQuery
                    @Nullable
                    List<UUID> reading) {
        return stories.chosen(project, article, StoryResource.chosen(reading));
    }

    @GET
    @Path("/quotations.csv")
    @Produces("text/csv")
    @Transactional
    @Operation(summary = "What becomes of each quotation in any articles of a project, as comma-separated values")
    public RestResponse<String> csv(
            @RestPath UUID project,
            @Parameter(description = "Two to six articles of the project, each once") @RestQuery @Nullable
                    List<UUID> article,
            @Parameter(description = "Readings to be shown instead of the first that was handed in")
                    @RestQuery
                    @Nullable
                    List<UUID> reading) {
        return StoryTable.file(stories.chosen(project, article, StoryResource.chosen(reading)));
    }
}
