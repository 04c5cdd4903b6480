package org.stet.comparison;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.comparison.talk.Comment;
import org.stet.comparison.talk.Meant;
import org.stet.comparison.talk.NewComment;
import org.stet.comparison.talk.TakingBack;
import org.stet.comparison.talk.Talking;
import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** The forms of the compare page: they work without script and lead back to the page as it was chosen. */
@Path("/compare/comments")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class TalkResource {

    private final CompareShowing showing;
    private final Talking talking;
    private final TakingBack takingBack;
    private final ComparisonMessages messages;

    TalkResource(CompareShowing showing, Talking talking, TakingBack takingBack, ComparisonMessages messages) {
        this.showing = showing;
        this.talking = talking;
        this.takingBack = takingBack;
        this.messages = messages;
    }

    /** The page that a form was on, in hidden fields with the names of the page's own address. */
    static class Back {

        @FormParam("reading")
        List<UUID> reading = List.of();

        @FormParam("kind")
        @Nullable
        String kind;

        @FormParam("label")
        @Nullable
        String label;

        @FormParam("comments")
        @Nullable
        String comments;

        @FormParam("order")
        @Nullable
        String order;

        @FormParam("show")
        @Nullable
        String show;

        @FormParam("manual")
        boolean manual;

        @FormParam("anonymous")
        boolean anonymous;

        CompareChoice choice() {
            return new CompareChoice(
                    reading,
                    CompareResource.kind(kind),
                    label == null || label.isBlank() ? null : label,
                    "open".equals(comments),
                    "severity".equals(order),
                    "differences".equals(show),
                    manual,
                    anonymous);
        }
    }

    /**
     * @param at the key of the difference
     * @param id of the new comment
     * @param thread that it answers; none for a new one
     * @param letters what the page said of its letters: with a reading that was handed in since, they mean others
     * @param mention a person to call, beside those whom the words call
     */
    @POST
    @Operation(hidden = true)
    public Response write(
            @BeanParam Back back,
            @RestForm @NotNull String at,
            @RestForm @NotNull UUID id,
            @RestForm @Nullable UUID thread,
            @RestForm @Nullable String letters,
            @RestForm @Nullable String words,
            @RestForm @Nullable String mention) {
        var choice = back.choice();
        var written = words == null ? "" : words;
        return tried(choice, new TalkPages.Writing(at, thread, null, written, null), () -> {
            if (letters != null && !letters.equals(showing.letters(choice))) {
                throw invalid(messages.lettersMoved());
            }
            var concerned = showing.concerned(choice, at);
            // The comment's own id is its change id, so that a form that is sent twice writes it once.
            talking.put(
                    id, request(id, choice, concerned.readings(), concerned.things(), thread, written, mention), null);
            return id;
        });
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(
            @BeanParam Back back,
            @RestPath UUID id,
            @RestForm int version,
            @RestForm @Nullable String words,
            @RestForm @Nullable String mention) {
        var choice = back.choice();
        var written = words == null ? "" : words;
        return tried(choice, new TalkPages.Writing(null, null, id, written, null), () -> {
            talking.put(
                    id,
                    request(
                            UUID.randomUUID(),
                            choice,
                            choice.readings(),
                            List.of(id), // what it hangs on stays as it was
                            null,
                            written,
                            mention),
                    ETags.of(version));
            return id;
        });
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(hidden = true)
    public Response withdraw(@BeanParam Back back, @RestPath UUID id, @RestForm int version) {
        return tried(back.choice(), TalkPages.Writing.NOTHING, () -> {
            talking.withdraw(id, UUID.randomUUID(), ETags.of(version));
            return id;
        });
    }

    @POST
    @Path("/{id}/resolution")
    @Operation(hidden = true)
    public Response settle(@BeanParam Back back, @RestPath UUID id, @RestForm int version, @RestForm boolean resolved) {
        return tried(back.choice(), TalkPages.Writing.NOTHING, () -> {
            talking.settle(id, resolved, UUID.randomUUID(), ETags.of(version));
            return id;
        });
    }

    @POST
    @Path("/undo")
    @Operation(hidden = true)
    public Response undo(@BeanParam Back back, @RestForm @NotNull UUID article) {
        return tried(back.choice(), TalkPages.Writing.NOTHING, () -> takingBack
                .undo(article, UUID.randomUUID())
                .comment());
    }

    @POST
    @Path("/redo")
    @Operation(hidden = true)
    public Response redo(@BeanParam Back back, @RestForm @NotNull UUID article) {
        return tried(back.choice(), TalkPages.Writing.NOTHING, () -> takingBack
                .redo(article, UUID.randomUUID())
                .comment());
    }

    private NewComment request(
            UUID change,
            CompareChoice choice,
            List<UUID> readings,
            List<UUID> things,
            @Nullable UUID thread,
            String words,
            @Nullable String mention) {
        if (words.isBlank()) {
            throw invalid(messages.noWords());
        }
        var plain = words.replace("\r\n", "\n").strip();
        if (plain.codePointCount(0, plain.length()) > Comment.LONGEST) {
            throw invalid(messages.tooLong(Comment.LONGEST));
        }
        var people = showing.people(choice);
        var called = new LinkedHashSet<>(CalledNames.called(plain, people));
        var chosen = mention == null ? null : people.get(mention);
        if (chosen != null) {
            called.add(chosen);
        }
        var kept = Meant.kept(plain, showing.lettered(choice));
        if (kept.length() > Comment.ROOM) {
            throw invalid(messages.tooLong(Comment.LONGEST));
        }
        return new NewComment(change, readings, things, thread, kept, List.copyOf(called));
    }

    private static ProblemException invalid(String sentence) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, sentence);
    }

    /** @param act answers the comment to go to, or to where it was */
    private Response tried(CompareChoice choice, TalkPages.Writing writing, Supplier<UUID> act) {
        try {
            var comment = Clash.settled(() -> {
                showing.requireWriter(choice);
                return act.get();
            });
            var place = QuarkusTransaction.requiringNew().call(() -> showing.place(choice, comment));
            return Response.seeOther(URI.create(choice.address() + place)).build();
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND || refusal.type() == ProblemType.FORBIDDEN) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(QuarkusTransaction.requiringNew().call(() -> refused(choice, writing, refusal)))
                    .build();
        }
    }

    private String refused(CompareChoice choice, TalkPages.Writing writing, ProblemException refusal) {
        var why = refusal.detail();
        var kept = new TalkPages.Writing(writing.at(), writing.answering(), writing.changing(), writing.words(), why);
        // What is wrong with the words is said beside them.
        boolean beside = writing.words() != null && refusal.type() == ProblemType.INVALID_REQUEST;
        var page = showing.page(choice, kept, beside ? null : why);
        return CompareResource.Templates.compare(page, page.firstRows()).render();
    }
}
