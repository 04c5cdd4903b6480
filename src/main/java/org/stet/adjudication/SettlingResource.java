package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Reading;
import org.stet.http.Clash;
import org.stet.http.ProblemException;

/** The differences between the readings of an article, and how far they are settled. */
@Path("/api/articles/{article}/settling")
@Authenticated
@Tag(name = "Settling")
class SettlingResource {

    private final Cases cases;
    private final Settling settling;
    private final SettlingUndo undoing;
    private final CurrentAccount current;
    private final SettlingMessages messages;

    SettlingResource(
            Cases cases, Settling settling, SettlingUndo undoing, CurrentAccount current, SettlingMessages messages) {
        this.cases = cases;
        this.settling = settling;
        this.undoing = undoing;
        this.current = current;
        this.messages = messages;
    }

    record Begin(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotNull @Schema(description = "The id of the settled reading, if there is none yet")
            UUID id) {}

    @Schema(name = "SettlingChange")
    record Change(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change) {}

    record Reopening(
            @NotNull @Schema(description = "The change id, made by the client")
            UUID change,

            @NotBlank @Size(max = 2_000) @Schema(description = "Why, in a sentence")
            String reason) {}

    @GET
    @Transactional
    @Operation(
            summary = "Where the readings of an article differ, and how far that is settled",
            description = "For editors. Each difference is known by its `members`: what the readings have there.")
    public SettlingView look(@RestPath UUID article) {
        return view(cases.of(article));
    }

    @POST
    @Operation(
            summary = "Begin to settle an article, or bring what all agree on up to date",
            description = "Makes the settled reading and puts into it what all readings agree on.")
    public SettlingView begin(@RestPath UUID article, @Valid @NotNull Begin request) {
        return Clash.settled(() -> view(settling.begin(article, request.id(), request.change())));
    }

    @POST
    @Path("/finish")
    @Operation(
            summary = "Finish settling an article",
            description = "From then on members see the settled reading. Differences put off or counted stay what they"
                    + " are.")
    public SettlingView finish(@RestPath UUID article, @Valid @NotNull Change request) {
        return Clash.settled(() -> view(settling.finish(article, request.change())));
    }

    @POST
    @Path("/reopen")
    @Operation(summary = "Open the settled reading of an article again", description = "The history keeps the reason.")
    public SettlingView reopen(@RestPath UUID article, @Valid @NotNull Reopening request) {
        return Clash.settled(() -> view(settling.reopen(article, request.change(), request.reason())));
    }

    @POST
    @Path("/undo")
    @Operation(
            summary = "Take back the last decision that you made about this article",
            description =
                    "What cannot come back or go stays, and is in `stayed` with why; the next undo goes on before it.")
    public SettlingView undo(@RestPath UUID article, @Valid @NotNull Change request) {
        return Clash.settled(() -> view(article, undoing.undo(settled(article), request.change())));
    }

    @POST
    @Path("/redo")
    @Operation(
            summary = "Make the decision again that you took back last",
            description = "What cannot be made again is in `stayed` with why; the next redo goes on after it.")
    public SettlingView redo(@RestPath UUID article, @Valid @NotNull Change request) {
        return Clash.settled(() -> view(article, undoing.redo(settled(article), request.change())));
    }

    private UUID settled(UUID article) {
        Reading settled = cases.of(article).settled();
        if (settled == null) {
            throw ProblemException.unknown();
        }
        return settled.id;
    }

    private SettlingView view(UUID article, SettlingUndo.Step step) {
        var found = cases.of(article);
        return SettlingView.of(
                found,
                current.who().id(),
                step.stayed().stream()
                        .map(stayed ->
                                new SettlingView.StayedView(stayed.settlement(), stayed.sentence(found, messages)))
                        .toList());
    }

    private SettlingView view(Case found) {
        return SettlingView.of(found, current.who().id(), List.of());
    }
}
