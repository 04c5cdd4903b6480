package org.stet.annotation.past;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.article.Articles;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** What was done to an article, and in one's own readings of it. */
@Path("/articles/{id}/history")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class HistoryPage {

    private static final int ROWS = 100;

    private final Articles articles;
    private final Members members;
    private final CurrentAccount current;
    private final Timeline timeline;
    private final HistoryMessages messages;

    HistoryPage(
            Articles articles, Members members, CurrentAccount current, Timeline timeline, HistoryMessages messages) {
        this.articles = articles;
        this.members = members;
        this.current = current;
        this.timeline = timeline;
        this.messages = messages;
    }

    /**
     * @param older where older rows begin; {@code null} when there are none
     * @param paged whether newer rows were left out
     */
    record View(
            ProjectNav nav,
            UUID article,
            String title,
            String language,
            List<Timeline.Row> rows,
            @Nullable Long older,
            boolean paged) {}

    @CheckedTemplate(basePath = "annotation")
    static class Templates {
        static native TemplateInstance history(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID id, @RestQuery @Nullable Long before) {
        var article = articles.require(id, Role.VIEWER);
        var role = members.role(article.projectId);
        var stretch = timeline.of(
                article,
                current.who().id(),
                role.includes(Role.EDITOR),
                before == null ? Long.MAX_VALUE : before,
                ROWS);
        return Templates.history(new View(
                ProjectNav.of(article.projectId, role, "articles"),
                id,
                article.titleOr(messages.untitled()),
                article.language,
                stretch.rows(),
                stretch.next(),
                before != null));
    }
}
