package org.stet.handout.pack;

import java.time.Instant;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Page;

/** The class packs of one project. */
@Path("/api/projects/{project}/packs")
@Authenticated
@Tag(name = "Class packs")
class PacksOfProjectResource {

    private final Packs packs;

    PacksOfProjectResource(Packs packs) {
        this.packs = packs;
    }

    @Schema(name = "ClassPackEntry")
    record Entry(
            UUID id,
            String name,
            UUID article,

            @Schema(description = "The number of the last version of its recipe")
            int latest,

            Instant changed) {}

    @GET
    @Transactional
    @Operation(summary = "The class packs of a project that you may see, the last changed first")
    public Page<Entry> packs(@RestPath UUID project) {
        return Page.whole(packs.ofProject(project).stream()
                .map(stored -> new Entry(stored.id, stored.name, stored.article, stored.latest, stored.changed))
                .toList());
    }
}
