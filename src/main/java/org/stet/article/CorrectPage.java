package org.stet.article;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.http.CanonicalJson;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** One page on which a corrected text comes in: each change beside what it replaces, before anything is saved. */
@Path("/articles/{id}/correct")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CorrectPage {

    private final Articles articles;
    private final Members members;
    private final ImportSettings settings;

    CorrectPage(Articles articles, Members members, ImportSettings settings) {
        this.articles = articles;
        this.members = members;
        this.settings = settings;
    }

    /** What the page's script begins with. */
    record Start(UUID article, int number) {}

    record View(Article article, Start start, long fileBytes, ProjectNav nav, ArticleWords words) {

        public String say(String key) {
            return words.say(key);
        }

        public String title() {
            return article.titleOr(say("article.untitled"));
        }

        public String fileHint() {
            return say("import.file-hint").replace("{size}", "%d MB".formatted(fileBytes >> 20));
        }

        public String dataJson() {
            return CanonicalJson.write(start).replace("<", "\\u003c");
        }

        public String wordsJson() {
            return words.json();
        }
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance correct(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID id, @Context HttpHeaders headers) {
        var article = articles.require(id, Role.EDITOR);
        int number = TextVersion.byId(article.currentTextId).orElseThrow().number;
        return Templates.correct(new View(
                article,
                new Start(id, number),
                settings.maxFileSize().asLongValue(),
                ProjectNav.of(article.projectId, members.role(article.projectId), "articles"),
                ArticleWords.in(headers.getAcceptableLanguages())));
    }
}
