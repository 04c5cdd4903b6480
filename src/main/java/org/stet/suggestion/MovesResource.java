package org.stet.suggestion;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.project.Members;
import org.stet.project.Role;

/** How often the readers of a project moved toward the suggestions, for scripts. */
@Path("/api/projects")
@Authenticated
@Tag(name = "Suggestions")
class MovesResource {

    private final FirstJudgements judgements;
    private final Members members;

    MovesResource(FirstJudgements judgements, Members members) {
        this.judgements = judgements;
        this.members = members;
    }

    @GET
    @Path("/{project}/first-judgements")
    @Transactional
    @Operation(
            summary = "How often the readers of a project moved toward the suggestions",
            description =
                    "Over all readings together that were handed in after a first judgement, by label. Those whose"
                            + " article was corrected after it are left out and counted as corrected.")
    public FirstJudgements.Report moves(@RestPath UUID project) {
        members.require(project, Role.EDITOR);
        return judgements.of(project);
    }
}
