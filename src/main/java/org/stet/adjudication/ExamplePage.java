package org.stet.adjudication;

import java.net.URI;
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
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.http.Clash;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectNav;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;

/** Where an editor makes a settled difference an example of a label: first what that touches, then the deed. */
@Path("/articles/{article}/settle/{settlement}/example")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ExamplePage {

    private final Deciding deciding;
    private final Exemplifying exemplifying;
    private final ProjectTagSets tagSets;
    private final Members members;

    ExamplePage(Deciding deciding, Exemplifying exemplifying, ProjectTagSets tagSets, Members members) {
        this.deciding = deciding;
        this.exemplifying = exemplifying;
        this.tagSets = tagSets;
        this.members = members;
    }

    /**
     * @param language of the article, as a BCP 47 tag
     * @param touched what it would come to; {@code null} before anything was chosen
     * @param added the version that the tag set has now, 0 if nothing was added
     * @param problem why it cannot be; {@code null} if it can
     */
    record View(
            ProjectNav nav,
            UUID article,
            UUID settlement,
            String title,
            String language,
            String tagSet,
            List<SettlePage.LabelChoice> labels,
            String label,
            boolean positive,
            String note,
            Exemplifying.@Nullable Touched touched,
            int added,
            @Nullable String problem) {}

    @CheckedTemplate(basePath = "adjudication")
    static class Templates {

        static native TemplateInstance example(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String look(
            @RestPath UUID article,
            @RestPath UUID settlement,
            @RestQuery @Nullable String label,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String note,
            @RestQuery int added) {
        return render(article, settlement, label, !"negative".equals(kind), note == null ? "" : note, added, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @RestPath UUID article,
            @RestPath UUID settlement,
            @RestForm @Nullable String label,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String note) {
        boolean positive = !"negative".equals(kind);
        try {
            var wish = new Exemplifying.Wish(label == null ? "" : label, positive, note);
            var touched = Clash.settled(() -> exemplifying.add(found(article, settlement), wish, UUID.randomUUID()));
            return Response.seeOther(URI.create(
                            "/articles/%s/settle/%s/example?added=%d".formatted(article, settlement, touched.to())))
                    .build();
        } catch (ProblemException refusal) {
            var page = QuarkusTransaction.requiringNew()
                    .call(() -> render(
                            article, settlement, null, positive, note == null ? "" : note, 0, sentence(refusal)));
            return Response.status(refusal.type().status()).entity(page).build();
        }
    }

    private String render(
            UUID articleId,
            UUID settlementId,
            @Nullable String label,
            boolean positive,
            String note,
            int added,
            @Nullable String problem) {
        var settlement = found(articleId, settlementId);
        Article article = Article.findById(articleId);
        Project project = Project.findById(article.projectId);
        var tagSet = tagSets.whole(project);
        Exemplifying.@Nullable Touched touched = null;
        @Nullable String refused = problem;
        if (label != null && added == 0) {
            try {
                touched = exemplifying.dryRun(settlement, new Exemplifying.Wish(label, positive, note));
            } catch (ProblemException refusal) {
                refused = sentence(refusal);
            }
        }
        return Templates.example(new View(
                        ProjectNav.of(project.id, members.role(project.id), "articles"),
                        articleId,
                        settlementId,
                        article.titleOr("–"),
                        article.language,
                        tagSet.name(),
                        tagSet.labels().stream()
                                .filter(each -> each.tagged())
                                .map(each -> new SettlePage.LabelChoice(each.id(), each.name()))
                                .toList(),
                        label == null ? labelOf(settlement) : label,
                        positive,
                        note,
                        touched,
                        added,
                        refused))
                .render();
    }

    private static String sentence(ProblemException refusal) {
        return refusal.errors().stream()
                .map(error -> error.reason())
                .reduce(refusal.detail(), (one, other) -> one + " " + other);
    }

    private static String labelOf(Settlement settlement) {
        return settlement.had().stream()
                .flatMap(had -> had.tags().stream())
                .map(Had.HadTag::label)
                .findFirst()
                .orElse("");
    }

    private Settlement found(UUID article, UUID id) {
        var settlement = Settlement.byId(id).filter(each -> !each.withdrawn).orElseThrow(ProblemException::unknown);
        deciding.requireVisible(settlement);
        var settled = Reading.byId(settlement.reading).orElseThrow(ProblemException::unknown);
        if (!settled.article.equals(article)) {
            throw ProblemException.unknown();
        }
        members.require(settled.project, Role.EDITOR);
        return settlement;
    }
}
