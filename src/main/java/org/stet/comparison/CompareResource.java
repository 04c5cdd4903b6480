package org.stet.comparison;

import java.util.Arrays;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;

/** Submitted readings side by side on one text. */
@Path("/compare")
@Authenticated
class CompareResource {

    /** More lanes than this cannot be told apart under a line. */
    private static final int LANES = 5;

    @CheckedTemplate(basePath = "comparison")
    static class Templates {

        static native TemplateInstance compare(ComparePage page);
    }

    private final Comparing comparing;
    private final Members members;
    private final ComparisonMessages messages;

    CompareResource(Comparing comparing, Members members, ComparisonMessages messages) {
        this.comparing = comparing;
        this.members = members;
        this.messages = messages;
    }

    /**
     * @param kind limits the list to a kind of difference; an unknown one is no limit
     * @param show {@code differences} folds the paragraphs on which all agree
     * @param manual leaves out what a rule proposed and a reader accepted
     * @param anonymous shows letters in the place of names
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public String compare(
            @RestQuery List<UUID> reading,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String show,
            @RestQuery boolean manual,
            @RestQuery boolean anonymous) {
        if (reading.size() > LANES) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, messages.tooMany(LANES))
                    .field("reading", "must be there 2 to " + LANES + " times");
        }
        var limit = Arrays.stream(DifferenceKind.values())
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .orElse(null);
        var choice = new CompareChoice(reading, limit, "differences".equals(show), manual, anonymous);
        var compared = comparing.compare(reading, manual);
        var project = compared.article().projectId;
        var nav = ProjectNav.of(project, members.role(project), "articles");
        return Templates.compare(ComparePages.page(compared, nav, choice, messages))
                .render();
    }
}
