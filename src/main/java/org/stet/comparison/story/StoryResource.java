package org.stet.comparison.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

import org.stet.http.Page;

/** The stories of a project: events that several outlets cover. */
@Path("/api/projects/{project}/stories")
@Authenticated
@Tag(name = "Stories")
class StoryResource {

    private final Stories stories;

    StoryResource(Stories stories) {
        this.stories = stories;
    }

    @GET
    @Transactional
    @Operation(summary = "The stories of a project, with the articles of each")
    public Page<Stories.Entry> all(@RestPath UUID project) {
        return Page.whole(stories.all(project));
    }

    @GET
    @Path("/{story}")
    @Transactional
    @Operation(
            summary = "A story: who is quoted where, what becomes of each quotation, how each article stands",
            description = "The words of every quotation are looked for in the whole text of every article, tagged or"
                    + " not. Of each article one reading is shown, one that you may see.")
    public StoryView one(
            @RestPath UUID project,
            @Parameter(description = "Its name, as articles have it") @RestPath String story,
            @Parameter(description = "Readings to be shown instead of the first that was handed in")
                    @RestQuery
                    @Nullable
                    List<UUID> reading) {
        return stories.one(project, story, chosen(reading));
    }

    @GET
    @Path("/{story}/quotations.csv")
    @Produces("text/csv")
    @Transactional
    @Operation(summary = "What becomes of each quotation of a story, as comma-separated values")
    public RestResponse<String> csv(
            @RestPath UUID project,
            @Parameter(description = "Its name, as articles have it") @RestPath String story,
            @Parameter(description = "Readings to be shown instead of the first that was handed in")
                    @RestQuery
                    @Nullable
                    List<UUID> reading) {
        return StoryTable.file(stories.one(project, story, chosen(reading)));
    }

    static Set<UUID> chosen(@Nullable List<UUID> readings) {
        return readings == null ? Set.of() : new HashSet<>(readings);
    }
}
