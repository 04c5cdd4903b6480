package org.stet.handout.pack;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
import org.jspecify.annotations.Nullable;

import org.stet.article.Article;
import org.stet.comparison.board.PinnedPassages;
import org.stet.http.Clash;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;

/** The form that makes a class pack of a board. */
@Path("/boards/{board}/packs")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class BoardPacksPage {

    private final Packs packs;
    private final PinnedPassages pinned;
    private final Members members;

    BoardPacksPage(Packs packs, PinnedPassages pinned, Members members) {
        this.packs = packs;
        this.pinned = pinned;
        this.members = members;
    }

    /**
     * @param articles of the board, those ticked that a pack is made of unless others are chosen
     * @param problem why none was made
     */
    record View(
            ProjectNav nav,
            UUID board,
            String name,
            List<Choice> articles,
            @Nullable String problem) {}

    /** @param language a BCP 47 tag, {@code null} where it is unknown */
    record Choice(
            UUID id,
            String title,
            @Nullable String outlet,
            @Nullable String language,
            boolean chosen) {}

    @CheckedTemplate(basePath = "handout/pack")
    static class Templates {
        static native TemplateInstance board(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String ofBoard(@RestPath UUID board) {
        return ofBoard(board, null);
    }

    private String ofBoard(UUID id, @Nullable String problem) {
        var board = pinned.of(id);
        var articles = board.articles().stream()
                .flatMap(article -> Article.byId(article).stream())
                .toList();
        var choices = IntStream.range(0, articles.size())
                .mapToObj(i -> choice(articles.get(i), i < Sources.MOST))
                .toList();
        var nav = ProjectNav.of(board.project(), members.role(board.project()), "packs");
        return Templates.board(new View(nav, id, board.name(), choices, problem))
                .render();
    }

    private static Choice choice(Article article, boolean chosen) {
        return new Choice(article.id, article.titleOr("–"), article.outlet, article.language, chosen);
    }

    /** Makes a pack and shows it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response make(@RestPath UUID board, @RestForm List<String> article) {
        var id = UUID.randomUUID();
        try {
            var chosen = article.stream().map(BoardPacksPage::id).toList();
            Clash.settled(() -> packs.make(id, NewPack.of(board, chosen)));
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(QuarkusTransaction.requiringNew().call(() -> ofBoard(board, refusal.detail())))
                    .build();
        }
        return Response.seeOther(URI.create("/packs/" + id)).build();
    }

    private static UUID id(String article) {
        try {
            return UUID.fromString(article);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "An article is named by its id.")
                    .field("article", "is not an id");
        }
    }
}
