package org.stet.corpus;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.article.Articles;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** The page on which an article's annotations are downloaded. */
@Path("/articles/{id}/export")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ArticleExportPage {

    @CheckedTemplate(basePath = "corpus")
    static class Templates {

        static native TemplateInstance export(ExportPage page);
    }

    private final Articles articles;
    private final Members members;

    ArticleExportPage(Articles articles, Members members) {
        this.articles = articles;
        this.members = members;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String article(@RestPath UUID id) {
        var article = articles.require(id, Role.REVIEWER);
        var role = members.role(article.projectId);
        return Templates.export(new ExportPage(
                        ProjectNav.of(article.projectId, role, "articles"),
                        article.titleOr("–"),
                        "/api/articles/" + id + "/export/",
                        id,
                        true,
                        role.includes(Role.EDITOR)))
                .render();
    }
}
