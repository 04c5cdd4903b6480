package org.stet.assignment;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.stet.article.Article;
import org.stet.assignment.Library.Shelf;
import org.stet.assignment.Wanted.Status;
import org.stet.http.Paging;
import org.stet.project.Members;
import org.stet.schema.TagSets;

/** A project's articles. While there is none it shows what Stet is and takes the first one. */
@Path("/projects/{project}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class LibraryPage {

    private final Members members;
    private final CurrentAccount current;
    private final Library library;
    private final LibraryViews views;
    private final TagSets tagSets;
    private final LibraryMessages messages;

    LibraryPage(
            Members members,
            CurrentAccount current,
            Library library,
            LibraryViews views,
            TagSets tagSets,
            LibraryMessages messages) {
        this.members = members;
        this.current = current;
        this.library = library;
        this.views = views;
        this.tagSets = tagSets;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance library(LibraryView view);

        static native TemplateInstance first(LibraryView view, Specimen specimen);
    }

    /**
     * @param q words in title, outlet or text
     * @param language a BCP 47 tag
     * @param status limits the list by the own reading, see {@link Status}; an unknown one is no limit, and so is one that
     *     is not for the member's role
     * @param sort see {@link LibraryOrder}; an unknown one is the usual one
     */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestPath UUID project,
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Size(max = 35) @Nullable String language,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String sort,
            @RestQuery boolean lesson,
            @Valid @BeanParam Paging paging) {
        var role = members.role(project);
        var shelf = new Shelf(project, current.who().id(), role);
        var state = Status.of(status, role);
        var wanted = new Wanted(q, language, state, LibraryOrder.of(sort, state));
        var rows = library.rows(shelf, wanted, paging);
        var view = views.of(shelf, new LibraryAddress(project, wanted, lesson, paging.limit), rows);
        return rows.items().isEmpty() && Article.countOfProject(project) == 0
                ? Templates.first(view, specimen())
                : Templates.library(view);
    }

    /** In the looks of the tag set that new projects begin with, whatever this project uses. */
    private Specimen specimen() {
        return Specimen.of(messages.specimen(), tagSets.shipped().get(0));
    }
}
