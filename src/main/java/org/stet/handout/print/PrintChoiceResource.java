package org.stet.handout.print;

import java.util.List;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.annotation.Readings;
import org.stet.article.Articles;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;

/** The page on which readings, labels and paper are chosen. */
@Path("/articles/{article}/print")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PrintChoiceResource {

    @CheckedTemplate(basePath = "handout/print")
    static class Templates {

        static native TemplateInstance choice(PrintChoice page);
    }

    private final Articles articles;
    private final Readings readings;
    private final SchemaVersions schemas;
    private final Members members;

    PrintChoiceResource(Articles articles, Readings readings, SchemaVersions schemas, Members members) {
        this.articles = articles;
        this.readings = readings;
        this.schemas = schemas;
        this.members = members;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String choose(@RestPath UUID article, @RestQuery @Nullable UUID reading, @RestQuery @Nullable UUID with) {
        var found = articles.require(article, Role.VIEWER);
        var visible = readings.visibleOf(article);
        var chosen = visible.stream()
                .map(each -> each.id)
                .filter(id -> id.equals(reading))
                .findFirst()
                .or(() -> visible.stream().map(each -> each.id).findFirst())
                .orElse(null);
        var page = new PrintChoice(
                ProjectNav.of(found.projectId, members.role(found.projectId), "articles"),
                article,
                found.titleOr("–"),
                visible.stream().map(each -> choice(each, chosen)).toList(),
                visible.stream()
                        .filter(each -> each.state == ReadingState.SUBMITTED)
                        .map(each -> choice(each, with))
                        .toList(),
                chosen,
                with,
                labels(visible));
        return Templates.choice(page).render();
    }

    private static PrintChoice.Choice choice(Reading reading, @Nullable UUID chosen) {
        return new PrintChoice.Choice(
                reading.id,
                Readings.reader(reading).name(),
                reading.state == ReadingState.OPEN,
                reading.id.equals(chosen));
    }

    private List<PrintChoice.LabelChoice> labels(List<Reading> visible) {
        return visible.stream()
                .map(reading -> reading.schema)
                .distinct()
                .flatMap(schema -> schemas.tagSet(schema).labels().stream())
                .filter(Label::tagged)
                .map(label -> new PrintChoice.LabelChoice(label.id(), label.code(), label.name()))
                .distinct()
                .toList();
    }
}
