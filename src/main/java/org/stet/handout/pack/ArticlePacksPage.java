package org.stet.handout.pack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.http.Clash;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** The class packs of an article, and the form that makes one. */
@Path("/articles/{article}/packs")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ArticlePacksPage {

    private final Packs packs;
    private final Articles articles;
    private final Members members;

    ArticlePacksPage(Packs packs, Articles articles, Members members) {
        this.packs = packs;
        this.articles = articles;
        this.members = members;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String ofArticle(@RestPath UUID article) {
        return ofArticle(article, null);
    }

    private String ofArticle(UUID article, @Nullable String problem) {
        var found = articles.require(article, Role.VIEWER);
        return new PacksView(
                        nav(found.projectId),
                        new PacksView.Choice(found.id, found.titleOr("–")),
                        others(found),
                        PacksView.entries(packs.ofArticle(article)),
                        null,
                        problem)
                .render();
    }

    /** Makes a pack and shows it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response make(@RestPath UUID article, @RestForm @Nullable String beside) {
        var chosen = new ArrayList<UUID>();
        chosen.add(article);
        if (beside != null && !beside.isBlank()) {
            chosen.add(id(beside));
        }
        var id = UUID.randomUUID();
        try {
            Clash.settled(() -> packs.make(id, NewPack.of(chosen)));
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(QuarkusTransaction.requiringNew().call(() -> ofArticle(article, refusal.detail())))
                    .build();
        }
        return Response.seeOther(URI.create("/packs/" + id)).build();
    }

    private static UUID id(String beside) {
        try {
            return UUID.fromString(beside);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The other article is named by its id.")
                    .field("beside", "is not an id");
        }
    }

    private static List<PacksView.Choice> others(Article article) {
        var story = article.story;
        var all = Article.ofProject(article.projectId).stream()
                .filter(other -> !other.id.equals(article.id))
                .toList();
        var sorted = new ArrayList<Article>();
        all.stream().filter(other -> story != null && story.equals(other.story)).forEach(sorted::add);
        all.stream().filter(other -> !sorted.contains(other)).forEach(sorted::add);
        return sorted.stream()
                .map(other -> new PacksView.Choice(other.id, other.titleOr("–")))
                .toList();
    }

    private ProjectNav nav(UUID project) {
        return ProjectNav.of(project, members.role(project), "packs");
    }
}
