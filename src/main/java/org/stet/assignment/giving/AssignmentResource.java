package org.stet.assignment.giving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import org.stet.assignment.balance.Gift;
import org.stet.http.Clash;
import org.stet.http.Cursor;
import org.stet.http.ETags;
import org.stet.http.IfMatch;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Articles that are given to readers. */
@Path("/api/projects/{project}/assignments")
@Authenticated
@Tag(name = "Assignments")
class AssignmentResource {

    private static final int MOST_GIFTS = 20_000;
    private static final int LATEST = 50;

    private final Members members;
    private final Standings standings;
    private final Giving giving;
    private final Acts acts;

    AssignmentResource(Members members, Standings standings, Giving giving, Acts acts) {
        this.members = members;
        this.standings = standings;
        this.giving = giving;
        this.acts = acts;
    }

    @Schema(name = "NewAssignmentProposal")
    record Wish(
            @Schema(description = "The articles; all of the project if left out") @Size(max = MOST_GIFTS) @Nullable
            List<@NotNull UUID> articles,

            @Schema(description = "Who may get some: accounts of members who read") @NotNull @Size(max = 1_000)
            List<@NotNull UUID> readers,

            @Schema(description = "How many readers each article is to have, those who have it already included")
            @Min(1)
            @Max(Choice.Filter.MOST)
            int each) {}

    @Schema(name = "NewAssignments")
    record NewAssignments(
            @Schema(description = "The change id, made by the client") @NotNull
            UUID change,

            @Schema(description = "Each article with a reader, as a proposal gives them or otherwise")
            @NotEmpty
            @Size(max = MOST_GIFTS)
            List<@NotNull @Valid NewGift> gifts,

            @Schema(description = "The last day on which they are in time", examples = "2027-03-31") @Nullable
            LocalDate due,

            @Schema(description = "For the readers, up to 500 characters") @Nullable
            String note) {}

    @Schema(name = "NewGift")
    record NewGift(@NotNull UUID article, @NotNull UUID reader) {}

    @Schema(name = "AssignmentsGiven")
    record GivenView(
            @Schema(description = "What was done; null when all of it was given before") @Nullable
            ActView done,

            @Schema(description = "How many of the gifts were there already")
            int known) {}

    @Schema(name = "AssignmentChanged")
    record NewTerms(
            @Schema(description = "The change id, made by the client") @NotNull
            UUID change,

            @Schema(description = "The reader; another one than before gives it on") @NotNull
            UUID reader,

            @Schema(description = "The last day on which it is in time; none if left out") @Nullable
            LocalDate due,

            @Schema(description = "For the reader, up to 500 characters; none if left out") @Nullable
            String note) {}

    record Undoing(
            @Schema(description = "The change id of the undoing, made by the client") @NotNull
            UUID change) {}

    @GET
    @Transactional
    @Operation(
            summary = "What is given to whom, the newest first",
            description = "A reviewer sees the own ones, an editor all. Withdrawn articles are left out.")
    public Page<AssignmentView> list(
            @RestPath UUID project,
            @RestQuery @Parameter(description = "Those of this account alone") @Nullable UUID reader,
            @RestQuery @Parameter(description = "Those of this article alone") @Nullable UUID article,
            @RestQuery @Parameter(description = "all, waiting, overdue, submitted or without-reader") @Nullable
                    String show,
            @Valid @BeanParam Paging paging) {
        var who = members.require(project, Role.REVIEWER);
        var wanted = Show.of(show).filter(one -> one != Show.LACKING).orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_REQUEST, "There is no such part of the assignments.")
                .field("show", "One of all, waiting, overdue, submitted and without-reader."));
        var of = members.role(project).includes(Role.EDITOR) ? reader : who.id();
        var today = Today.last();
        var after = paging.place();
        var found = standings.of(project).articles().stream()
                .filter(text -> article == null || text.id().equals(article))
                .flatMap(text -> text.given().stream()
                        .filter(held -> of == null || held.reader().id().equals(of))
                        .filter(held -> wanted.fits(held, today))
                        .map(held -> AssignmentView.of(text, held, today)))
                .filter(view -> reader == null || view.reader().equals(reader))
                .filter(view -> after.isEmpty()
                        || view.given().isBefore(after.get().created())
                        || (view.given().equals(after.get().created())
                                && view.id()
                                                .toString()
                                                .compareTo(after.get().id().toString())
                                        < 0))
                .sorted(Comparator.comparing(AssignmentView::given)
                        .thenComparing(view -> view.id().toString())
                        .reversed())
                .limit(paging.limit + 1L)
                .toList();
        return Page.cut(found, paging.limit, last -> Cursor.of(last.given(), last.id()));
    }

    @POST
    @Path("/proposals")
    @Transactional
    @Operation(
            summary = "Who would get which article, so that all have about as many words; saves nothing",
            description = "What people have already counts, and each two of them share about as many articles as any"
                    + " other two. The same state gives the same proposal.")
    public ProposalView propose(@RestPath UUID project, @Valid @NotNull Wish wish) {
        members.require(project, Role.EDITOR);
        var articles = wish.articles();
        var choice = new Choice(
                articles == null ? Choice.Scope.LACKING : Choice.Scope.TICKED,
                new Choice.Filter("", Show.ALL, wish.each(), Today.last()),
                articles == null ? Set.of() : Set.copyOf(articles),
                Set.copyOf(wish.readers()));
        return ProposalView.of(choice.proposed(standings.of(project)));
    }

    @POST
    @Operation(
            summary = "Give articles to readers",
            description = "What somebody has already is passed over. Each is an entry of the history; all of them are"
                    + " taken back by one undo.")
    public GivenView give(@RestPath UUID project, @Valid @NotNull NewAssignments request) {
        var who = members.require(project, Role.EDITOR);
        var terms = Terms.of(request.due(), request.note());
        var gifts = request.gifts().stream()
                .map(gift -> new Gift(gift.article(), gift.reader()))
                .toList();
        return Clash.settled(() -> {
            var given = giving.give(project, gifts, terms, request.change(), who);
            return new GivenView(given.act() == null ? null : acts.view(given.act()), given.known());
        });
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Give an article on to somebody else, or change the day or the note",
            description = "A reading that was begun stays its reader's; what is handed in cannot be given on.")
    @APIResponse(responseCode = "200", description = "The assignment as it is now")
    public RestResponse<AssignmentView> change(
            @RestPath UUID project,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewTerms request) {
        var who = members.require(project, Role.EDITOR);
        var terms = Terms.of(request.due(), request.note());
        return Clash.settled(() -> {
            var match = IfMatch.required(ifMatch);
            var changed = giving.change(project, id, request.reader(), terms, request.change(), match, who);
            changed.flush();
            var view = view(project, id);
            return ResponseBuilder.ok(view)
                    .header(HttpHeaders.ETAG, ETags.of(view.version()))
                    .build();
        });
    }

    private AssignmentView view(UUID project, UUID id) {
        return standings.of(project).articles().stream()
                .flatMap(text -> text.given().stream()
                        .filter(held -> held.id().equals(id))
                        .map(held -> AssignmentView.of(text, held, Today.last())))
                .findFirst()
                .orElseThrow(() -> ProblemException.unknown());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Take an article back from a reader",
            description = "A reading that was begun stays its reader's, and so does one that is handed in.")
    public void takeBack(@RestPath UUID project, @RestPath UUID id, @RestQuery @NotNull UUID change) {
        var who = members.require(project, Role.EDITOR);
        if (Clash.settled(() -> giving.takeBack(project, List.of(id), change, who))
                .isEmpty()) {
            throw ProblemException.unknown();
        }
    }

    @GET
    @Path("/changes")
    @Transactional
    @Operation(summary = "What was done with assignments, the newest 50 first")
    public Page<ActView> changes(@RestPath UUID project) {
        members.require(project, Role.EDITOR);
        return Page.whole(acts.newest(project, LATEST));
    }

    @POST
    @Path("/changes/{id}/undo")
    @Operation(
            summary = "Take back what was done with assignments, an undoing too",
            description = "What was changed since stays as it is, and is counted.")
    public ActView undo(@RestPath UUID project, @RestPath UUID id, @Valid @NotNull Undoing request) {
        var who = members.require(project, Role.EDITOR);
        return Clash.settled(() -> acts.view(giving.undo(project, id, request.change(), who)));
    }
}
