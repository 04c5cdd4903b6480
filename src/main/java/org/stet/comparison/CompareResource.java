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

/** Submitted readings side by side on one text. */
@Path("/compare")
@Authenticated
class CompareResource {

    /** More lanes than this cannot be told apart under a line. */
    static final int LANES = 5;

    @CheckedTemplate(basePath = "comparison")
    static class Templates {

        static native TemplateInstance compare(ComparePage page, List<ComparePage.Row> shown);

        static native TemplateInstance rest(ComparePage page);
    }

    private final CompareShowing showing;

    CompareResource(CompareShowing showing) {
        this.showing = showing;
    }

    /**
     * @param kind limits the list to a kind of difference; an unknown one is no limit
     * @param label limits it to differences in which somebody used the label
     * @param comments {@code open} limits it to differences with a comment that nobody has resolved
     * @param order {@code severity} puts the gravest first
     * @param show {@code differences} folds the paragraphs on which all agree
     * @param manual leaves out what a rule proposed and a reader accepted
     * @param anonymous shows letters in the place of names
     * @param rows {@code all} shows the whole list at once; {@code rest} gives its rows from where a page leaves off, a comment
     *     before each group of them
     * @param at the difference to write a comment about
     * @param answer the thread to answer
     * @param change the comment to change
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public String compare(
            @RestQuery List<UUID> reading,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String label,
            @RestQuery @Nullable String comments,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String show,
            @RestQuery boolean manual,
            @RestQuery boolean anonymous,
            @RestQuery @Nullable String rows,
            @RestQuery @Nullable String at,
            @RestQuery @Nullable UUID answer,
            @RestQuery @Nullable UUID change) {
        var choice = new CompareChoice(
                reading,
                kind(kind),
                label == null || label.isBlank() ? null : label,
                "open".equals(comments),
                "severity".equals(order),
                "differences".equals(show),
                manual,
                anonymous);
        var page = showing.page(choice, new TalkPages.Writing(at, answer, change, null, null), null);
        return "rest".equals(rows)
                ? Templates.rest(page).render()
                : Templates.compare(page, "all".equals(rows) ? page.rows() : page.firstRows())
                        .render();
    }

    static @Nullable DifferenceKind kind(@Nullable String id) {
        return Arrays.stream(DifferenceKind.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
