package org.stet.assignment.giving;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.assignment.balance.Gift;
import org.stet.assignment.giving.AssignmentsView.Holder;
import org.stet.assignment.giving.AssignmentsView.Option;
import org.stet.assignment.giving.Standing.Held;
import org.stet.assignment.giving.Standing.Person;
import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** Who reads one article: given by hand, given on, taken back. */
@Path("/projects/{project}/assignments/articles/{article}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ArticleAssignmentsPage {

    private final Members members;
    private final Standings standings;
    private final Giving giving;
    private final Acts acts;
    private final AssignmentsViews views;
    private final GivingMessages messages;

    ArticleAssignmentsPage(
            Members members,
            Standings standings,
            Giving giving,
            Acts acts,
            AssignmentsViews views,
            GivingMessages messages) {
        this.members = members;
        this.standings = standings;
        this.giving = giving;
        this.acts = acts;
        this.views = views;
        this.messages = messages;
    }

    /**
     * Somebody who has the article.
     *
     * @param due as the field holds it; empty for none
     * @param note empty for none
     * @param others to whom it could go on, the reader first; the reader alone once it is handed in
     */
    record Row(UUID id, Holder holder, boolean submitted, String due, String note, int version, List<Option> others) {}

    /**
     * @param unasked who has read it without having been asked
     * @param free to whom it can be given as well
     * @param due as typed into the form for a further reader
     * @param note as typed into it
     */
    record View(
            ProjectNav nav,
            UUID article,
            String title,
            String language,
            int words,
            boolean blind,
            List<Row> rows,
            List<Person> unasked,
            List<Option> free,
            String due,
            String note,
            List<FieldError> errors,
            @Nullable ActView done,
            UUID change) {}

    /** What somebody has typed into the form for a further reader. */
    private record Typed(
            @Nullable UUID reader,
            @Nullable String due,
            @Nullable String note) {

        static final Typed NOTHING = new Typed(null, null, null);
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance articleAssignments(View view);
    }

    @GET
    @Blocking
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @RestPath UUID article, @RestQuery @Nullable UUID done) {
        members.require(project, Role.EDITOR);
        return show(project, article, Typed.NOTHING, done, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response give(
            @RestPath UUID project,
            @RestPath UUID article,
            @RestForm @Nullable UUID reader,
            @RestForm @Nullable String due,
            @RestForm @Nullable String note,
            @RestForm @Nullable UUID change) {
        var who = members.require(project, Role.EDITOR);
        return acted(project, article, new Typed(reader, due, note), () -> {
            if (reader == null) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST, messages.nobodyChosen());
            }
            var terms = Terms.of(AssignmentsPage.day(due, messages), note);
            return giving.give(
                            project,
                            List.of(new Gift(article, reader)),
                            terms,
                            FormChange.of(change, "give", article, reader, due, note),
                            who)
                    .act();
        });
    }

    /** @param version of the assignment that was on the page */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response change(
            @RestPath UUID project,
            @RestPath UUID article,
            @RestPath UUID id,
            @RestForm @Nullable UUID reader,
            @RestForm @Nullable String due,
            @RestForm @Nullable String note,
            @RestForm int version,
            @RestForm @Nullable UUID change) {
        var who = members.require(project, Role.EDITOR);
        var changeId = FormChange.of(change, "change", id, version, reader, due, note);
        return acted(project, article, Typed.NOTHING, () -> {
            var present = Assignment.byId(project, id)
                    .filter(one -> one.article.equals(article))
                    .orElseThrow(() -> ProblemException.unknown());
            var terms = Terms.of(AssignmentsPage.day(due, messages), note);
            giving.change(
                    project,
                    id,
                    reader == null ? present.account : reader,
                    terms,
                    changeId,
                    IfMatch.parse(ETags.of(version)),
                    who);
            return Act.byId(project, changeId).orElse(null);
        });
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response takeBack(
            @RestPath UUID project, @RestPath UUID article, @RestPath UUID id, @RestForm @Nullable UUID change) {
        var who = members.require(project, Role.EDITOR);
        return acted(project, article, Typed.NOTHING, () -> giving.takeBack(
                        project, List.of(id), FormChange.of(change, "back", id), who)
                .orElse(null));
    }

    private Response acted(UUID project, UUID article, Typed typed, Supplier<@Nullable Act> act) {
        try {
            return Clash.settled(() -> {
                requireArticle(standings.of(project), article);
                var done = act.get();
                var address = "/projects/%s/assignments/articles/%s".formatted(project, article);
                return Response.seeOther(URI.create(done == null ? address : address + "?done=" + done.id))
                        .build();
            });
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND) {
                throw refusal;
            }
            int status = refusal.type().status();
            return QuarkusTransaction.requiringNew().call(() -> Response.status(status == 400 ? 422 : status)
                    .entity(show(project, article, typed, null, AssignmentsPage.said(refusal)))
                    .build());
        }
    }

    private static Standing.Text requireArticle(Standing standing, UUID article) {
        return standing.article(article).orElseThrow(() -> ProblemException.unknown());
    }

    private TemplateInstance show(
            UUID project, UUID article, Typed typed, @Nullable UUID done, List<FieldError> errors) {
        var standing = standings.of(project);
        var text = requireArticle(standing, article);
        var free = standing.readers().stream()
                .filter(person -> text.of(person.id()).isEmpty())
                .toList();
        return Templates.articleAssignments(new View(
                ProjectNav.of(project, members.role(project), "assignments"),
                article,
                views.title(text),
                text.language(),
                text.words(),
                standing.blind(),
                text.given().stream().map(held -> row(held, free)).toList(),
                AssignmentsViews.unasked(text, standing.byId()),
                free.stream()
                        .map(person -> option(person, person.id().equals(typed.reader())))
                        .toList(),
                typed.due() == null ? "" : typed.due(),
                typed.note() == null ? "" : typed.note(),
                errors,
                done == null ? null : Act.byId(project, done).map(acts::view).orElse(null),
                UUID.randomUUID()));
    }

    private Row row(Held held, List<Person> free) {
        var others = new ArrayList<Option>();
        others.add(option(held.reader(), true));
        if (!held.submitted()) {
            free.forEach(person -> others.add(option(person, false)));
        }
        return new Row(
                held.id(),
                views.holder(held, Today.last()),
                held.submitted(),
                held.due() == null ? "" : held.due().toString(),
                held.note() == null ? "" : held.note(),
                held.version(),
                others);
    }

    private static Option option(Person person, boolean chosen) {
        return new Option(person.id().toString(), person.name(), chosen);
    }
}
