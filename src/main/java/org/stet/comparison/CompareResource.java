package org.stet.comparison;

import java.util.Arrays;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.project.Members;
import org.stet.project.ProjectNav;

/** Two submitted readings side by side on one text. */
@Path("/compare")
@Authenticated
class CompareResource {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {

        static native TemplateInstance compare(ComparePage page);
    }

    private final Comparing comparing;
    private final Members members;

    CompareResource(Comparing comparing, Members members) {
        this.comparing = comparing;
        this.members = members;
    }

    /**
     * @param kind limits the list to a kind of difference; an unknown one is no limit
     * @param show {@code differences} folds the paragraphs on which both agree
     * @param manual leaves out what a rule proposed and a reader accepted
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public String compare(
            @RestQuery @NotNull UUID left,
            @RestQuery @NotNull UUID right,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String show,
            @RestQuery boolean manual) {
        var limit = Arrays.stream(DifferenceKind.values())
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .orElse(null);
        var compared = comparing.compare(left, right, manual);
        var project = compared.article().projectId;
        var nav = ProjectNav.of(project, members.role(project), "articles");
        var page = ComparePages.page(compared, nav, limit, "differences".equals(show), manual);
        return Templates.compare(page).render();
    }
}
