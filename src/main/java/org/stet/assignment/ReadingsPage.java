package org.stet.assignment;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Articles;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** The readings of one article: begin or go on with one's own, compare two that are handed in. */
@Path("/articles/{article}/readings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ReadingsPage {

    private final Articles articles;
    private final Readings readings;
    private final Members members;
    private final CurrentAccount current;
    private final LibraryMessages messages;

    ReadingsPage(
            Articles articles, Readings readings, Members members, CurrentAccount current, LibraryMessages messages) {
        this.articles = articles;
        this.readings = readings;
        this.members = members;
        this.current = current;
        this.messages = messages;
    }

    /**
     * A reading in the list.
     *
     * @param submitted the day on which it was handed in, UTC; null while it is open
     */
    record Row(
            UUID id, String reader, boolean mine, @Nullable LocalDate submitted) {

        static Row of(Reading reading, UUID asking) {
            var at = reading.submittedAt;
            return new Row(
                    reading.id,
                    Readings.reader(reading).name(),
                    reading.account.equals(asking),
                    at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate());
        }
    }

    /**
     * @param submitted those that can be compared, the own one first
     * @param own the own reading of the present text; null if it is not begun
     * @param reviewer whether whoever looks may read at all
     * @param editor whether whoever looks may settle what the readings differ on
     */
    record View(
            ProjectNav nav,
            UUID article,
            String title,
            String language,
            List<Row> submitted,
            @Nullable Row own,
            boolean reviewer,
            boolean editor) {}

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance readings(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID article) {
        var found = articles.require(article, Role.VIEWER);
        var who = current.who();
        var rows = readings.visibleOf(article).stream()
                .filter(reading -> reading.text.equals(found.currentTextId))
                .map(reading -> Row.of(reading, who.id()))
                .toList();
        var role = members.role(found.projectId);
        return Templates.readings(new View(
                ProjectNav.of(found.projectId, role, "articles"),
                article,
                found.titleOr(messages.untitled()),
                found.language,
                rows.stream()
                        .filter(row -> row.submitted() != null)
                        .sorted((left, right) -> Boolean.compare(right.mine(), left.mine()))
                        .toList(),
                rows.stream().filter(Row::mine).findFirst().orElse(null),
                role.includes(Role.REVIEWER),
                role.includes(Role.EDITOR)));
    }

    /** Begins the own reading, or finds the one that was begun. */
    @POST
    @Transactional
    @Operation(hidden = true)
    public Response open(@RestPath UUID article) {
        var reading = readings.open(UUID.randomUUID(), UUID.randomUUID(), article);
        return Response.seeOther(URI.create("/readings/" + reading.id)).build();
    }
}
