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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.Enrolling;
import org.stet.account.Who;
import org.stet.http.Faults;
import org.stet.http.ProblemException;

/** What a project's owners decide: its name, how it is read, who belongs to it. */
@Path("/projects/{project}/settings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SettingsPage {

    private final Members members;
    private final Projects projects;
    private final Membership membership;
    private final Enrolling enrolling;

    SettingsPage(Members members, Projects projects, Membership membership, Enrolling enrolling) {
        this.members = members;
        this.projects = projects;
        this.membership = membership;
        this.enrolling = enrolling;
    }

    /**
     * Somebody who was added just now.
     *
     * @param password of the account that was made for them, on its only appearance; null if they had one
     */
    record Newcomer(String name, @Nullable String password) {}

    /** What is decided about the project as a whole: as it stands, or as it was filled in and refused. */
    record General(
            String name,
            boolean blind,
            boolean doubleReading,
            SuggestionMode suggestions,
            @Nullable SettlingReasons settlingReasons,
            Faults faults) {

        static General of(Project project) {
            return new General(
                    project.name,
                    project.blind,
                    project.doubleReading,
                    project.suggestions,
                    project.settlingReasons,
                    Faults.NONE);
        }
    }

    /** The form that adds somebody, as it was filled in. */
    record Entered(String name, String displayName, Role role, Faults faults) {

        static final Entered NOTHING = new Entered("", "", Role.REVIEWER, Faults.NONE);
    }

    /**
     * @param me the account of whoever looks
     * @param others why something was refused that belongs to neither form
     */
    record View(
            ProjectNav nav,
            Project project,
            General general,
            Entered entered,
            List<Member> members,
            UUID me,
            boolean saved,
            @Nullable Newcomer newcomer,
            List<String> others) {}

    @CheckedTemplate(basePath = "project")
    static class Templates {
        static native TemplateInstance settings(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @RestQuery boolean saved) {
        var who = members.require(project, Role.OWNER);
        return show(project, who, saved, null, Entered.NOTHING);
    }

    /** The addresses of answers to the forms of members, entered by hand or brought back by the browser. */
    @GET
    @Path("/members")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response added(@RestPath UUID project) {
        members.require(project, Role.OWNER);
        return Response.seeOther(URI.create("/projects/%s/settings".formatted(project)))
                .build();
    }

    @GET
    @Path("/members/{account}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response changed(@RestPath UUID project, @RestPath UUID account) {
        return added(project);
    }

    @GET
    @Path("/members/{account}/removal")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response removed(@RestPath UUID project, @RestPath UUID account) {
        return added(project);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(
            @RestPath UUID project,
            @RestForm @Nullable String name,
            @RestForm boolean blind,
            @RestForm boolean doubleReading,
            @RestForm @Nullable SuggestionMode suggestions,
            @RestForm @Nullable SettlingReasons settlingReasons) {
        var who = members.require(project, Role.OWNER);
        var named = name == null ? "" : name;
        try {
            projects.change(
                    project,
                    new Projects.Settings(named, blind, suggestions, doubleReading, settlingReasons),
                    UUID.randomUUID(),
                    null,
                    who);
        } catch (ProblemException refusal) {
            Project present = Project.findById(project);
            var general = new General(
                    named,
                    blind,
                    doubleReading,
                    suggestions == null ? present.suggestions : suggestions,
                    settlingReasons == null ? present.settlingReasons : settlingReasons,
                    Faults.of(refusal, "name"));
            return refused(
                    refusal,
                    show(
                            project,
                            who,
                            general,
                            Entered.NOTHING,
                            false,
                            null,
                            general.faults().others()));
        }
        return saved(project);
    }

    /** Adds somebody by the name they sign in with; makes an account if nobody has it. */
    @POST
    @Path("/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @RestPath UUID project,
            @RestForm @Nullable String name,
            @RestForm @Nullable String displayName,
            @RestForm Role role) {
        var who = members.require(project, Role.OWNER);
        try {
            var newcomer = admit(project, name == null ? "" : name, displayName == null ? "" : displayName, role, who);
            return Response.ok(show(project, who, false, newcomer, Entered.NOTHING))
                    .build();
        } catch (ProblemException refusal) {
            var entered = new Entered(
                    name == null ? "" : name,
                    displayName == null ? "" : displayName,
                    role,
                    Faults.of(refusal, "name", "displayName"));
            return refused(refusal, show(project, who, false, null, entered));
        }
    }

    @POST
    @Path("/members/{account}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@RestPath UUID project, @RestPath UUID account, @RestForm Role role) {
        var who = members.require(project, Role.OWNER);
        return answer(project, who, () -> membership.admit(project, account, role, UUID.randomUUID(), who));
    }

    @POST
    @Path("/members/{account}/removal")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID project, @RestPath UUID account) {
        var who = members.require(project, Role.OWNER);
        return answer(project, who, () -> membership.dismiss(project, account, UUID.randomUUID(), who));
    }

    private Newcomer admit(UUID project, String name, String displayName, Role role, Who by) {
        var known = Account.byName(name);
        if (known.isPresent()) {
            membership.admit(project, known.get().id, role, UUID.randomUUID(), by);
            return new Newcomer(known.get().displayName, null);
        }
        var password = enrolling.generatedPassword();
        var account =
                enrolling.enrol(UUID.randomUUID(), name, displayName.isBlank() ? name : displayName, password, false);
        membership.admit(project, account.id, role, UUID.randomUUID(), by);
        return new Newcomer(account.name, password);
    }

    private static Response answer(UUID project, Who who, Runnable change) {
        try {
            change.run();
        } catch (ProblemException refusal) {
            var others = Faults.of(refusal).others();
            return refused(refusal, show(project, who, present(project), Entered.NOTHING, false, null, others));
        }
        return saved(project);
    }

    private static Response saved(UUID project) {
        return Response.seeOther(URI.create("/projects/%s/settings?saved=true".formatted(project)))
                .build();
    }

    private static Response refused(ProblemException refusal, TemplateInstance page) {
        int status = refusal.type().status();
        return Response.status(status == 400 ? 422 : status).entity(page).build();
    }

    private static General present(UUID project) {
        return General.of(Project.findById(project));
    }

    private static TemplateInstance show(
            UUID project, Who who, boolean saved, @Nullable Newcomer newcomer, Entered entered) {
        return show(
                project,
                who,
                present(project),
                entered,
                saved,
                newcomer,
                entered.faults().others());
    }

    private static TemplateInstance show(
            UUID project,
            Who who,
            General general,
            Entered entered,
            boolean saved,
            @Nullable Newcomer newcomer,
            List<String> others) {
        return Templates.settings(new View(
                ProjectNav.of(project, Role.OWNER, "settings"),
                Project.findById(project),
                general,
                entered,
                Member.ofProject(project),
                who.id(),
                saved,
                newcomer,
                others));
    }
}
