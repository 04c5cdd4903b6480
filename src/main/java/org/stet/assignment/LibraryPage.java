package org.stet.assignment;

import java.util.UUID;

import jakarta.validation.Valid;
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

import org.stet.account.CurrentAccount;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.schema.TagSets;

/** A project's articles. While there is none it shows what Stet is and takes the first one. */
@Path("/projects/{project}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class LibraryPage {

    private final Members members;
    private final CurrentAccount current;
    private final Library library;
    private final TagSets tagSets;
    private final LibraryMessages messages;

    LibraryPage(Members members, CurrentAccount current, Library library, TagSets tagSets, LibraryMessages messages) {
        this.members = members;
        this.current = current;
        this.library = library;
        this.tagSets = tagSets;
        this.messages = messages;
    }

    /**
     * @param reviewer whether the member may export
     * @param editor whether the member may add articles
     * @param lesson whether the member came to prepare class material: each article then offers its print pages
     */
    record View(ProjectNav nav, Page<LibraryRow> page, boolean reviewer, boolean editor, boolean lesson) {}

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance library(View view);

        static native TemplateInstance first(View view, Specimen specimen);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @Valid @BeanParam Paging paging, @RestQuery boolean lesson) {
        var role = members.role(project);
        var rows = library.rows(project, current.who().id(), role, paging);
        var view = new View(
                ProjectNav.of(project, role, "articles"),
                rows,
                role.includes(Role.REVIEWER),
                role.includes(Role.EDITOR),
                lesson);
        return rows.items().isEmpty() && paging.after == null
                ? Templates.first(view, specimen())
                : Templates.library(view);
    }

    /** In the looks of the tag set that new projects begin with, whatever this project uses. */
    private Specimen specimen() {
        return Specimen.of(messages.specimen(), tagSets.shipped().get(0));
    }
}
