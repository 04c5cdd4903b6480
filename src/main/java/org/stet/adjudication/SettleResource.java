package org.stet.adjudication;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

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

import org.stet.account.CurrentAccount;
import org.stet.comparison.Overhearing;
import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.source.Casting;

/** Where an editor settles what the readers of an article differ on. Works as plain HTML; the script adds keys. */
@Path("/articles/{article}/settle")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SettleResource {

    @CheckedTemplate(basePath = "adjudication")
    static class Templates {

        static native TemplateInstance settle(SettlePage page);
    }

    /** More names than this cannot be chosen from in a list; those that the readers have come first anyway. */
    private static final int MOST_SOURCES = 500;

    private final Cases cases;
    private final Settling settling;
    private final Deciding deciding;
    private final SettlingUndo undoing;
    private final Identical identical;
    private final Overhearing overhearing;
    private final Casting casting;
    private final Members members;
    private final CurrentAccount current;
    private final SettlingMessages messages;

    SettleResource(
            Cases cases,
            Settling settling,
            Deciding deciding,
            SettlingUndo undoing,
            Identical identical,
            Overhearing overhearing,
            Casting casting,
            Members members,
            CurrentAccount current,
            SettlingMessages messages) {
        this.cases = cases;
        this.settling = settling;
        this.deciding = deciding;
        this.undoing = undoing;
        this.identical = identical;
        this.overhearing = overhearing;
        this.casting = casting;
        this.members = members;
        this.current = current;
        this.messages = messages;
    }

    /**
     * @param at the number of the difference to decide
     * @param done the settlement that was just made
     * @param step the undo or redo that was just carried out
     * @param passages words that passages of other articles are looked for by, for a link that no reader drew
     * @param type of that link, with the ids of the passages {@code from} and {@code to}, as they are chosen so far
     * @param anonymous shows letters in the place of names
     */
    @GET
    @Transactional
    @Operation(hidden = true)
    public String look(
            @RestPath UUID article,
            @RestQuery int at,
            @RestQuery @Nullable UUID done,
            @RestQuery @Nullable UUID step,
            @RestQuery @Nullable String passages,
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery boolean anonymous) {
        return render(article, anonymous, found -> SettlePages.Asked.after(at, done, step(found, step))
                .looking(passages, link(type, from, to)));
    }

    private SettlingUndo.@Nullable Step step(Case found, @Nullable UUID change) {
        var settled = found.settled();
        return settled == null || change == null
                ? null
                : undoing.done(settled, change).orElse(null);
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@RestPath UUID article, @RestForm boolean anonymous) {
        Clash.settled(() -> settling.begin(article, UUID.randomUUID(), UUID.randomUUID()));
        return to(article, 0, "", anonymous);
    }

    /**
     * @param members of the difference, separated by commas
     * @param settlement the decision that is made otherwise, with its version
     * @param choice an {@link Outcome#id}, for one that accepts with a colon and the readings, separated by commas
     * @param accepted the readings that are right, where they are chosen one by one
     * @param label and {@code words} of what is put in the place of all
     * @param field what is chosen for its fields, each as {@code field=value}
     * @param open whose value a field gets that a decision about borders leaves open, each as {@code field=reading}
     * @param answer what is put in the place of all answers
     * @param type of the link that is put in the place of all, with the ids of the passages {@code from} and {@code to}
     */
    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response decide(
            @RestPath UUID article,
            @RestForm int number,
            @RestForm @Nullable String members,
            @RestForm @Nullable UUID settlement,
            @RestForm int version,
            @RestForm @Nullable String choice,
            @RestForm List<UUID> accepted,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String label,
            @RestForm @Nullable String words,
            @RestForm List<String> field,
            @RestForm List<String> open,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String type,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm boolean anonymous) {
        var link = link(type, from, to);
        boolean replaces = Outcome.REPLACE.id().equals(choice);
        boolean borders =
                Outcome.UNION.id().equals(choice) || Outcome.INTERSECTION.id().equals(choice);
        var sent = replaces
                ? new SettlePage.Sent(accepted, reason, label, words, field, answer, link, List.of())
                : new SettlePage.Sent(accepted, reason, null, null, List.of(), null, null, borders ? open : List.of());
        var id = settlement == null ? UUID.randomUUID() : settlement;
        try {
            Clash.settled(() -> {
                var wanted = ids(members);
                var decision = decision(article, wanted, Objects.requireNonNullElse(choice, ""), sent);
                var request = new NewSettlement(UUID.randomUUID(), null, article, wanted, decision);
                return deciding.put(id, request, settlement == null ? null : ETags.of(version));
            });
        } catch (ProblemException refusal) {
            return refused(article, number, anonymous, refusal, sent);
        }
        return to(article, nextWaiting(article, number), "&done=" + id, anonymous);
    }

    @POST
    @Path("/identical")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response repeat(@RestPath UUID article, @RestForm UUID settlement, @RestForm boolean anonymous) {
        Clash.settled(() -> identical.apply(article, settlement, UUID.randomUUID()));
        return to(article, 0, "", anonymous);
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response undo(@RestPath UUID article, @RestForm int number, @RestForm boolean anonymous) {
        return step(article, number, anonymous, true);
    }

    @POST
    @Path("/redo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response redo(@RestPath UUID article, @RestForm int number, @RestForm boolean anonymous) {
        return step(article, number, anonymous, false);
    }

    private Response step(UUID article, int number, boolean anonymous, boolean undo) {
        var change = UUID.randomUUID();
        SettlingUndo.Step step;
        try {
            step = Clash.settled(() -> {
                var settled = cases.of(article).settled();
                if (settled == null) {
                    throw ProblemException.unknown();
                }
                return undo ? undoing.undo(settled.id, change) : undoing.redo(settled.id, change);
            });
        } catch (ProblemException refusal) {
            return refused(article, number, anonymous, refusal, SettlePage.Sent.NOTHING);
        }
        return to(article, concerned(article, step, number), "&step=" + change, anonymous);
    }

    @POST
    @Path("/finish")
    @Operation(hidden = true)
    public Response finish(@RestPath UUID article, @RestForm boolean anonymous) {
        try {
            Clash.settled(() -> settling.finish(article, UUID.randomUUID()));
        } catch (ProblemException refusal) {
            return refused(article, 0, anonymous, refusal, SettlePage.Sent.NOTHING);
        }
        return to(article, 0, "", anonymous);
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reopen(@RestPath UUID article, @RestForm @Nullable String reason, @RestForm boolean anonymous) {
        Clash.settled(() -> settling.reopen(article, UUID.randomUUID(), reason == null ? "" : reason));
        return to(article, 0, "", anonymous);
    }

    private Decision decision(UUID article, List<UUID> wanted, String choice, SettlePage.Sent sent) {
        var parts = choice.split(":", 2);
        var outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.id().equals(parts[0]) && each != Outcome.UNANIMOUS)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.INVALID_REQUEST, messages.chooseOne())
                        .field("choice", "Is an outcome."));
        var accepted =
                parts.length == 2 ? ids(parts[1]) : outcome == Outcome.SEVERAL ? sent.accepted() : List.<UUID>of();
        if (outcome == Outcome.SEVERAL && accepted.size() == 1) {
            return Decision.accepting(accepted, sent.reason()); // one that has no digit of its own was ticked
        }
        if (outcome != Outcome.REPLACE) {
            return new Decision(outcome, accepted, List.of(), List.of(), null, chosen(sent.open()), sent.reason());
        }
        var found = cases.of(article);
        var dispute = dispute(found, wanted);
        if (dispute.isOfTags() && (sent.label() == null || sent.label().isBlank())) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, messages.chooseLabel());
        }
        var tags = dispute.isOfTags()
                ? List.of(Replacement.of(
                        found,
                        dispute,
                        Objects.requireNonNullElse(sent.label(), ""),
                        Objects.requireNonNullElse(sent.words(), ""),
                        sent.fields(),
                        messages))
                : List.<Decision.NewTag>of();
        var link = sent.link();
        var links = link == null || !dispute.isOfTies() ? List.<Decision.NewTie>of() : List.of(drawn(link));
        return new Decision(outcome, accepted, tags, links, sent.answer(), Map.of(), sent.reason());
    }

    private static SettlePage.@Nullable SentLink link(
            @Nullable String type, @Nullable String from, @Nullable String to) {
        if (type == null && from == null && to == null) {
            return null;
        }
        return new SettlePage.SentLink(
                Objects.requireNonNullElse(type, ""),
                Objects.requireNonNullElse(from, ""),
                Objects.requireNonNullElse(to, ""));
    }

    private Decision.NewTie drawn(SettlePage.SentLink link) {
        var from = ids(link.from());
        var to = ids(link.to());
        if (link.type().isBlank() || from.size() != 1 || to.size() != 1) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, messages.chooseLink());
        }
        return new Decision.NewTie(link.type(), from.get(0), to.get(0));
    }

    /** The readings that are right about fields; one without a reading stays unset. */
    private static Map<String, UUID> chosen(List<String> open) {
        var chosen = new HashMap<String, UUID>();
        for (var each : open) {
            var parts = each.split("=", 2);
            ids(parts.length == 2 ? parts[1] : "").forEach(reading -> chosen.put(parts[0], reading));
        }
        return chosen;
    }

    private Dispute dispute(Case found, List<UUID> wanted) {
        return found.item(wanted)
                .map(Item::dispute)
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, messages.changed()));
    }

    /** The number of the first difference that an undo or a redo was about; {@code otherwise} if none is one any more. */
    private int concerned(UUID article, SettlingUndo.Step step, int otherwise) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = cases.of(article);
            return step.places().stream()
                    .flatMap(members -> found.differenceAt(members).stream())
                    .map(Dispute::number)
                    .min(Comparator.naturalOrder())
                    .orElse(otherwise);
        });
    }

    private int nextWaiting(UUID article, int after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var items = cases.of(article).differences();
            for (int step = 0; step < items.size(); step++) {
                int place = (after + step) % items.size();
                if (items.get(place).standing().waits()) {
                    return place + 1;
                }
            }
            return 0; // nothing waits
        });
    }

    private Response refused(
            UUID article, int number, boolean anonymous, ProblemException refusal, SettlePage.Sent sent) {
        var reasons =
                refusal.errors().stream().map(error -> error.reason()).reduce("", (one, other) -> one + " " + other);
        var page = QuarkusTransaction.requiringNew()
                .call(() -> render(
                        article,
                        anonymous,
                        found -> SettlePages.Asked.refused(number, refusal.detail() + reasons, sent)));
        return Response.status(refusal.type().status()).entity(page).build();
    }

    private String render(UUID article, boolean anonymous, Function<Case, SettlePages.Asked> asked) {
        var found = anonymous ? cases.withoutNames(article) : cases.of(article);
        var project = found.compared().article().projectId;
        var nav = ProjectNav.of(project, members.role(project), "articles");
        var talk = overhearing.threads(found.compared(), anonymous);
        var page = new SettlePages(found, anonymous, cast(project), talk, messages)
                .page(nav, current.who().id(), asked.apply(found));
        return Templates.settle(page).render();
    }

    private FieldChoices.Cast cast(UUID project) {
        return new FieldChoices.Cast(casting.firstSources(project, MOST_SOURCES), casting.targets(project));
    }

    /** @param after what was just done, as a further part of the query; empty for nothing to tell */
    private static Response to(UUID article, int at, String after, boolean anonymous) {
        return Response.seeOther(URI.create("/articles/%s/settle?at=%d%s%s"
                        .formatted(article, at, after, anonymous ? "&anonymous=true" : "")))
                .build();
    }

    private static List<UUID> ids(@Nullable String joined) {
        try {
            return joined == null || joined.isBlank()
                    ? List.of()
                    : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
        } catch (IllegalArgumentException garbled) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Ids are UUIDs with commas between them.")
                    .field("members", "Are UUIDs.");
        }
    }
}
