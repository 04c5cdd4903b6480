package org.stet.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.text.collation.Collation;

/** One of the texts that an article has had, with what was changed in it. */
@Path("/articles/{id}/texts/{number}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class VersionPage {

    private final Articles articles;
    private final Members members;
    private final TextVersions texts;

    VersionPage(Articles articles, Members members, TextVersions texts) {
        this.articles = articles;
        this.members = members;
        this.texts = texts;
    }

    /** A text in the list beside; {@code day} in UTC. */
    record Row(int number, LocalDate day, boolean present, boolean shown) {}

    /** @param first whether it is the text as it first came in, with which nothing can be compared */
    record View(
            Article article,
            ReadText text,
            List<Row> versions,
            List<ChangedPart> parts,
            boolean first,
            ProjectNav nav,
            ArticleWords wording) {

        public String say(String key) {
            return wording.say(key);
        }

        public String title() {
            return article.titleOr(say("article.untitled"));
        }

        public String number(Row row) {
            return say("version.number").replace("{n}", Integer.toString(row.number()));
        }

        public String heading() {
            return say("version.number").replace("{n}", Integer.toString(text.number()));
        }

        public String changes() {
            if (first) {
                return say("version.first");
            }
            int changed = (int) parts.stream().filter(ChangedPart::changed).count();
            return wording.count("version.changes", changed);
        }
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance version(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID id, @RestPath int number, @Context HttpHeaders headers) {
        var article = articles.require(id, Role.VIEWER);
        var version = TextVersion.numbered(id, number).orElseThrow(() -> ProblemException.unknown());
        var text = texts.read(version.id);
        var collation = texts.changesOf(version.id);
        var rows = TextVersion.ofArticle(id).stream()
                .map(one -> new Row(
                        one.number,
                        one.created.atZone(ZoneOffset.UTC).toLocalDate(),
                        one.id.equals(article.currentTextId),
                        one.number == number))
                .toList();
        return Templates.version(new View(
                article,
                text,
                rows,
                ChangedPart.of(text, collation.orElseGet(() -> Collation.of(text.text(), text.text()))),
                collation.isEmpty(),
                ProjectNav.of(article.projectId, members.role(article.projectId), "articles"),
                ArticleWords.in(headers.getAcceptableLanguages())));
    }
}
