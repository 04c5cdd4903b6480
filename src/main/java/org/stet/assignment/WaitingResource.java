package org.stet.assignment;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Page;
import org.stet.project.Members;
import org.stet.project.Role;

/** What a reader goes on with when an article is done. */
@Path("/api/projects/{project}/waiting")
@Authenticated
@Tag(name = "Readings")
class WaitingResource {

    private final Waiting waiting;
    private final Members members;

    WaitingResource(Waiting waiting, Members members) {
        this.waiting = waiting;
        this.members = members;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The article that waits for you first",
            description =
                    "What is given to you, by its day; else your own unfinished reading; else an article that you have not"
                            + " begun and that wants a further reader. Empty when all is done.")
    public Page<WaitingView> first(@RestPath UUID project) {
        var who = members.require(project, Role.REVIEWER);
        return Page.whole(
                waiting.first(project, who.id()).stream().map(WaitingView::of).toList());
    }
}
