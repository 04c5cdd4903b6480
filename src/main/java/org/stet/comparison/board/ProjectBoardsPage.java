package org.stet.comparison.board;

import java.net.URI;
import java.util.Arrays;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.http.Clash;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.text.Span;

/** The boards of a project, and where one is made. */
@Path("/projects/{project}/boards")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProjectBoardsPage {

    private static final String SPANS = "\\d{1,9}-\\d{1,9}( \\d{1,9}-\\d{1,9}){0,49}";

    private final Members members;
    private final Pinning pinning;
    private final Boards boards;
    private final Articles articles;
    private final TextVersions texts;
    private final BoardMessages messages;

    ProjectBoardsPage(
            Members members,
            Pinning pinning,
            Boards boards,
            Articles articles,
            TextVersions texts,
            BoardMessages messages) {
        this.members = members;
        this.pinning = pinning;
        this.boards = boards;
        this.articles = articles;
        this.texts = texts;
        this.messages = messages;
    }

    /**
     * @param name what was typed when it was refused
     * @param notice why; {@code null} when nothing was
     * @param deleted a board that was deleted just now and can come back
     */
    record View(
            ProjectNav nav,
            List<BoardView.Entry> boards,
            String name,
            @Nullable String notice,
            @Nullable UUID deleted) {}

    @CheckedTemplate(basePath = "comparison/board")
    static class Templates {
        static native TemplateInstance boards(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @RestQuery @Nullable UUID deleted) {
        members.require(project, Role.VIEWER);
        return Templates.boards(view(project, "", null, deleted));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response make(@RestPath UUID project, @RestForm @Nullable String name, @RestForm boolean shared) {
        members.require(project, Role.VIEWER);
        var called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > Board.NAME_LENGTH) {
            return Response.status(400)
                    .entity(Templates.boards(view(project, called, messages.nameMissing(), null)))
                    .build();
        }
        return shown(made(project, called, shared));
    }

    /** Pins from a form: to a board that was chosen, else the last used one, else a new one. */
    @POST
    @Path("/pins")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response pin(
            @RestPath UUID project,
            @RestForm @Nullable String board,
            @RestForm @Nullable UUID annotation,
            @RestForm @Nullable UUID text,
            @RestForm @Nullable String spans) {
        members.require(project, Role.VIEWER);
        try {
            var request = annotation != null
                    ? new NewPin(UUID.randomUUID(), annotation, null, null, null, null)
                    : words(text, spans);
            var chosen = chosen(project, board);
            var pin = UUID.randomUUID();
            Clash.settled(() -> pinning.pin(chosen, pin, request, null));
            return Response.seeOther(URI.create("/boards/%s#pin-%s".formatted(chosen, pin)))
                    .build();
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND || refusal.type() == ProblemType.FORBIDDEN) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(Templates.boards(view(project, "", refusal.detail(), null)))
                    .build();
        }
    }

    private NewPin words(@Nullable UUID textId, @Nullable String spans) {
        if (textId == null || spans == null || !spans.matches(SPANS)) {
            throw ProblemException.of(
                    ProblemType.INVALID_REQUEST, "Say what to pin: an annotation, or words of an article.");
        }
        var article = articles.requireOfText(textId, Role.VIEWER);
        if (!article.currentTextId.equals(textId)) {
            throw ProblemException.of(
                    ProblemType.ARTICLE_CORRECTED, "The article was corrected meanwhile. Find the words once more.");
        }
        var read = texts.read(textId).text();
        var placed = Arrays.stream(spans.split(" "))
                .map(span -> span.split("-"))
                .map(ends -> {
                    int start = Integer.parseInt(ends[0]);
                    int end = Integer.parseInt(ends[1]);
                    boolean there = start < end && end <= read.length();
                    return new SpanText(start, end, there ? read.words(new Span(start, end)) : "");
                })
                .toList();
        return new NewPin(UUID.randomUUID(), null, article.id, placed, null, null);
    }

    private UUID chosen(UUID project, @Nullable String board) {
        var own = pinning.own(project);
        if ("new".equals(board) || own.isEmpty()) {
            return made(project, messages.first(own.size() + 1), false);
        }
        return own.stream()
                .filter(one -> one.id.toString().equals(board))
                .findFirst()
                .orElse(own.get(0))
                .id;
    }

    private UUID made(UUID project, String name, boolean shared) {
        var id = UUID.randomUUID();
        Clash.settled(() -> pinning.put(id, new NewBoard(UUID.randomUUID(), project, name, shared), null));
        return id;
    }

    private static Response shown(UUID board) {
        return Response.seeOther(URI.create("/boards/" + board)).build();
    }

    private View view(UUID project, String name, @Nullable String notice, @Nullable UUID deleted) {
        return new View(
                ProjectNav.of(project, members.role(project), "boards"), boards.of(project), name, notice, deleted);
    }
}
