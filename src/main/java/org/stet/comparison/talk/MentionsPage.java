package org.stet.comparison.talk;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.project.Members;
import org.stet.project.ProjectNav;

/** The comments that call whoever looks, until they have seen them. */
@Path("/projects/{project}/mentions")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MentionsPage {

    /** More lanes than this the compare page does not show. */
    private static final int LANES = 5;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final Calls calls;
    private final Members members;
    private final TalkMessages messages;

    MentionsPage(Calls calls, Members members, TalkMessages messages) {
        this.calls = calls;
        this.members = members;
        this.messages = messages;
    }

    /**
     * A comment in the list.
     *
     * @param at when it was written, UTC, to the minute
     * @param language of the title, as a BCP 47 tag; {@code null} where the article has none
     * @param place where the difference is to be seen
     */
    record Row(
            UUID id,
            String author,
            String at,
            String title,
            @Nullable String language,
            String words,
            boolean fresh,
            boolean open,
            String place) {}

    /** @param waits whether any of them was not seen yet */
    record View(ProjectNav nav, List<Row> rows, boolean waits) {}

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance mentions(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String page(@RestPath UUID project) {
        var rows = calls.of(project).stream().map(this::row).toList();
        var nav = ProjectNav.of(project, members.role(project), "mentions");
        return Templates.mentions(new View(nav, rows, rows.stream().anyMatch(Row::fresh)))
                .render();
    }

    private Row row(Calls.Call call) {
        var comment = call.comment();
        var readings = comment.readings().stream()
                .limit(LANES)
                .map(id -> "reading=" + id)
                .collect(Collectors.joining("&"));
        var title = call.title();
        return new Row(
                comment.id(),
                comment.author().name(),
                MINUTE.format(comment.written()),
                title == null ? messages.untitled() : title,
                title == null ? null : call.language(),
                comment.words(),
                !call.seen(),
                call.open(),
                "/compare?" + readings + "#c-" + comment.id());
    }

    /** @param comment the one that was seen; none for all */
    @POST
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response seen(@RestPath UUID project, @RestForm @Nullable UUID comment) {
        calls.see(project, comment == null ? null : List.of(comment));
        return Response.seeOther(URI.create("/projects/" + project + "/mentions"))
                .build();
    }
}
