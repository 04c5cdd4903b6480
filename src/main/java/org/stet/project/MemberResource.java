package org.stet.project;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.stet.http.Page;

/** The members of a project; seen by each of them, decided on by its owners. */
@Path("/api/projects/{project}/members")
@Authenticated
@Tag(name = "Projects")
class MemberResource {

    private final Members members;
    private final Membership membership;

    MemberResource(Members members, Membership membership) {
        this.members = members;
        this.membership = membership;
    }

    @Schema(name = "Member")
    record MemberView(UUID account, String name, String displayName, Role role) {
        static MemberView of(Member member) {
            return new MemberView(member.account.id, member.account.name, member.account.displayName, member.role);
        }
    }

    record Admission(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotNull Role role) {}

    @GET
    @Operation(summary = "Everybody who belongs to the project, by name")
    public Page<MemberView> list(@RestPath UUID project) {
        members.require(project, Role.VIEWER);
        return Page.whole(Member.ofProject(project).stream().map(MemberView::of).toList());
    }

    @PUT
    @Path("/{account}")
    @Transactional
    @Operation(summary = "Make an account a member, or give a member another role")
    public MemberView admit(@RestPath UUID project, @RestPath UUID account, @Valid @NotNull Admission request) {
        var who = members.require(project, Role.OWNER);
        return MemberView.of(membership.admit(project, account, request.role(), request.change(), who));
    }

    @DELETE
    @Path("/{account}")
    @Transactional
    @Operation(summary = "End a membership; the member's readings stay", description = "The last owner cannot leave.")
    public void dismiss(@RestPath UUID project, @RestPath UUID account, @RestQuery @NotNull UUID change) {
        var who = members.require(project, Role.OWNER);
        membership.dismiss(project, account, change, who);
    }
}
