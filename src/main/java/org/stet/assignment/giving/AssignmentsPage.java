package org.stet.assignment.giving;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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

import org.stet.account.Who;
import org.stet.assignment.balance.Proposal;
import org.stet.assignment.giving.AssignmentsView.Given;
import org.stet.http.Clash;
import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Where editors give articles to readers and see how far the team is. */
@Path("/projects/{project}/assignments")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AssignmentsPage {

    private final Members members;
    private final Standings standings;
    private final Giving giving;
    private final AssignmentsViews views;
    private final GivingMessages messages;

    AssignmentsPage(
            Members members, Standings standings, Giving giving, AssignmentsViews views, GivingMessages messages) {
        this.members = members;
        this.standings = standings;
        this.giving = giving;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance assignments(AssignmentsView view);

        static native TemplateInstance proposal(ProposalPageView view);
    }

    /**
     * The fields of the form in which articles and readers are chosen; the preview sends them along to where it is confirmed.
     */
    static class Chosen {

        @RestForm
        @Nullable
        String scope;

        @RestForm
        @Size(max = 200)
        @Nullable
        String q;

        @RestForm
        @Nullable
        String show;

        @RestForm
        @Nullable
        String each;

        @RestForm
        @Nullable
        List<UUID> article;

        @RestForm
        @Nullable
        List<UUID> reader;

        @RestForm
        @Nullable
        String due;

        @RestForm
        @Nullable
        String note;

        Choice choice(int usual) {
            return new Choice(
                    Choice.Scope.of(scope),
                    filter(q, show, each, usual),
                    article == null ? Set.of() : new HashSet<>(article),
                    reader == null ? Set.of() : new HashSet<>(reader));
        }

        /** As typed, to be shown again. */
        Given given(int usual) {
            return new Given(choice(usual), due == null ? "" : due, note == null ? "" : note);
        }

        Terms terms(GivingMessages messages) {
            return Terms.of(day(due, messages), note);
        }
    }

    static Choice.Filter filter(@Nullable String q, @Nullable String show, @Nullable String each, int usual) {
        return new Choice.Filter(q == null ? "" : q, Show.of(show).orElse(Show.ALL), number(each, usual), Today.last());
    }

    private static int number(@Nullable String typed, int usual) {
        try {
            return typed == null ? usual : Math.max(1, Math.min(Choice.Filter.MOST, Integer.parseInt(typed.strip())));
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    /** @throws ProblemException {@code invalid-request} for what is no day */
    static @Nullable LocalDate day(@Nullable String typed, GivingMessages messages) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, messages.noDay())
                    .field("due", messages.noDay());
        }
    }

    /**
     * @param q words in title or outlet
     * @param show see {@link Show}; an unknown one is no limit
     * @param each how many readers an article is to have
     * @param done what was done just now
     */
    @GET
    @Blocking
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestPath UUID project,
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String each,
            @RestQuery @Nullable UUID done,
            @Valid @BeanParam Paging paging) {
        members.require(project, Role.EDITOR);
        var standing = standings.of(project);
        var filter = filter(q, show, each, standing.usual());
        var readers = new HashSet<UUID>();
        standing.readers().forEach(reader -> readers.add(reader.id()));
        var choice = new Choice(Choice.Scope.LACKING, filter, Set.of(), readers);
        return Templates.assignments(views.of(project, standing, new Given(choice, "", ""), paging, done, List.of()));
    }

    /** The address of a preview, entered by hand or brought back by the browser. */
    @GET
    @Path("/proposals")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response proposed(@RestPath UUID project) {
        members.require(project, Role.EDITOR);
        return back(project, null);
    }

    /** Shows what the balance would be. */
    @POST
    @Path("/proposals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Transactional
    @Operation(hidden = true)
    public Response propose(@RestPath UUID project, @Valid @BeanParam Chosen chosen) {
        members.require(project, Role.EDITOR);
        return previewed(project, chosen, false);
    }

    /**
     * Gives what the preview showed; shows it anew if it would be something else by now.
     *
     * @param seen the fingerprint of the proposal that was shown
     * @param change made with the preview, so that a form that is sent twice gives once
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response give(
            @RestPath UUID project,
            @Valid @BeanParam Chosen chosen,
            @RestForm @Nullable String seen,
            @RestForm @Nullable UUID change) {
        var who = members.require(project, Role.EDITOR);
        var changeId = FormChange.of(change, seen, chosen.due, chosen.note);
        try {
            return Clash.settled(() -> given(project, chosen, seen, changeId, who));
        } catch (ProblemException refusal) {
            return refused(project, chosen, refusal);
        }
    }

    private Response given(UUID project, Chosen chosen, @Nullable String seen, UUID change, Who who) {
        var terms = chosen.terms(messages);
        var earlier = giving.begun(project, change, who);
        if (earlier.isPresent()) {
            return back(project, change);
        }
        var standing = standings.of(project);
        var proposal = chosen.choice(standing.usual()).proposed(standing);
        if (!proposal.fingerprint().equals(seen)) {
            return previewed(project, chosen, true);
        }
        var act = giving.give(project, proposal.gifts(), terms, change, who).act();
        return back(project, act == null ? null : act.id);
    }

    /** @param moved whether somebody has changed the state under it */
    private Response previewed(UUID project, Chosen chosen, boolean moved) {
        var standing = standings.of(project);
        var choice = chosen.choice(standing.usual());
        Proposal proposal = choice.proposed(standing);
        try {
            chosen.terms(messages);
            if (proposal.gifts().isEmpty()) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST, nothing(standing, choice));
            }
        } catch (ProblemException refusal) {
            return shown(project, standing, chosen, refusal, 422);
        }
        return Response.status(moved ? 409 : 200)
                .entity(Templates.proposal(
                        views.proposal(project, standing, chosen.given(standing.usual()), proposal, moved)))
                .build();
    }

    private String nothing(Standing standing, Choice choice) {
        if (choice.articles(standing).isEmpty()) {
            return messages.nothingChosen();
        }
        return choice.readers().isEmpty()
                ? messages.nobodyChosen()
                : messages.nothingToGive(choice.filter().each());
    }

    private Response refused(UUID project, Chosen chosen, ProblemException refusal) {
        return QuarkusTransaction.requiringNew()
                .call(() -> shown(
                        project,
                        standings.of(project),
                        chosen,
                        refusal,
                        refusal.type().status() == 400 ? 422 : refusal.type().status()));
    }

    private Response shown(UUID project, Standing standing, Chosen chosen, ProblemException refusal, int status) {
        return Response.status(status)
                .entity(Templates.assignments(
                        views.of(project, standing, chosen.given(standing.usual()), new Paging(), null, said(refusal))))
                .build();
    }

    static List<FieldError> said(ProblemException refusal) {
        return refusal.errors().isEmpty() ? List.of(new FieldError("", refusal.detail())) : refusal.errors();
    }

    /** Takes back all that was given to people who no longer read here. */
    @POST
    @Path("/without-reader/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response takeBackWithoutReader(@RestPath UUID project, @RestForm @Nullable UUID change) {
        var who = members.require(project, Role.EDITOR);
        return acted(project, () -> {
            var ids = standings.of(project).articles().stream()
                    .flatMap(text -> text.given().stream())
                    .filter(Standing.Held::isWithoutReader)
                    .map(Standing.Held::id)
                    .toList();
            return giving.takeBack(project, ids, FormChange.of(change, ids), who)
                    .orElse(null);
        });
    }

    @POST
    @Path("/changes/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response undo(@RestPath UUID project, @RestPath UUID id, @RestForm @Nullable UUID change) {
        var who = members.require(project, Role.EDITOR);
        return acted(project, () -> giving.undo(project, id, FormChange.of(change, id), who));
    }

    private Response acted(UUID project, Supplier<@Nullable Act> act) {
        try {
            return Clash.settled(() -> {
                var done = act.get();
                return back(project, done == null ? null : done.id);
            });
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND) {
                throw refusal;
            }
            return refused(project, new Chosen(), refusal);
        }
    }

    static Response back(UUID project, @Nullable UUID done) {
        var address = "/projects/%s/assignments".formatted(project);
        return Response.seeOther(URI.create(done == null ? address : address + "?done=" + done))
                .build();
    }
}
