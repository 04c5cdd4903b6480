package org.stet.assignment.giving;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.Cursor;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.project.Members;
import org.stet.project.Role;

/** How far a team is with what it was given. */
@Path("/api/projects/{project}/progress")
@Authenticated
@Tag(name = "Assignments")
class ProgressResource {

    private final Members members;
    private final Standings standings;

    ProgressResource(Members members, Standings standings) {
        this.members = members;
        this.standings = standings;
    }

    @GET
    @Transactional
    @Operation(
            summary = "How far the readers are with what they were given",
            description = "Readers learn their own and the sums of the project, editors each reader's. Of readings that"
                    + " are not handed in nobody learns anything.")
    public ProgressView all(@RestPath UUID project) {
        var who = members.require(project, Role.REVIEWER);
        var standing = standings.of(project);
        var today = Today.last();
        var person = standing.byId().get(who.id());
        return new ProgressView(
                ProgressView.Sums.of(Progress.of(standing, today)),
                ProgressView.Sums.of(person == null ? Progress.NOTHING : Progress.of(standing, person, today)),
                members.role(project).includes(Role.EDITOR)
                        ? Progress.ofReaders(standing, today).stream()
                                .map(ProgressView.OfReader::of)
                                .toList()
                        : null);
    }

    @GET
    @Path("/articles")
    @Transactional
    @Operation(summary = "How many of an article's readers have handed in; the newest article first")
    public Page<ProgressView.OfArticle> articles(@RestPath UUID project, @Valid @BeanParam Paging paging) {
        members.require(project, Role.EDITOR);
        var found = Places.after(standings.of(project).articles().stream(), paging)
                .limit(paging.limit + 1L)
                .toList();
        return Page.cut(found, paging.limit, last -> Cursor.of(last.created(), last.id()))
                .map(ProgressView.OfArticle::of);
    }
}
