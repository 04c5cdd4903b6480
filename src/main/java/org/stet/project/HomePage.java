package org.stet.project;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.account.FirstStart;
import org.stet.http.Faults;
import org.stet.http.ProblemException;

/** The door: set-up while Stet has no owner, signing in for strangers, the projects of whoever is known. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePage {

    private final FirstStart firstStart;
    private final CurrentAccount current;
    private final Projects projects;

    HomePage(FirstStart firstStart, CurrentAccount current, Projects projects) {
        this.firstStart = firstStart;
        this.current = current;
        this.projects = projects;
    }

    @CheckedTemplate(basePath = "project")
    static class Templates {
        static native TemplateInstance projects(List<Membership.Mine> mine, String name, Faults faults);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response door() {
        if (firstStart.open()) {
            return to("/setup");
        }
        if (!current.known()) {
            return to("/sign-in");
        }
        var mine = Membership.of(current.who().id());
        return mine.size() == 1 ? to("/projects/" + mine.get(0).project().id) : list(mine, "", Faults.NONE, 200);
    }

    @GET
    @Path("projects")
    @Authenticated
    @Blocking
    @Operation(hidden = true)
    public Response list() {
        return list(Membership.of(current.who().id()), "", Faults.NONE, 200);
    }

    @POST
    @Path("projects")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(@RestForm @Nullable String name) {
        try {
            var project = projects.create(
                    UUID.randomUUID(),
                    name == null ? "" : name,
                    Project.FIRST_TAG_SET,
                    UUID.randomUUID(),
                    current.who());
            return to("/projects/" + project.id);
        } catch (ProblemException refusal) {
            return list(Membership.of(current.who().id()), name == null ? "" : name, Faults.of(refusal, "name"), 422);
        }
    }

    private static Response list(List<Membership.Mine> mine, String name, Faults faults, int status) {
        return Response.status(status)
                .entity(Templates.projects(mine, name, faults))
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
