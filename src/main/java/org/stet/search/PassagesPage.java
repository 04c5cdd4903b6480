package org.stet.search;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Passages of a project found by their words and by what readers said about them; the address is the search. */
@Path("/projects/{project}/passages")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PassagesPage {

    private final Asking asking;
    private final Passages passages;
    private final SearchViews views;

    PassagesPage(Asking asking, Passages passages, SearchViews views) {
        this.asking = asking;
        this.passages = passages;
        this.views = views;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance passages(SearchView view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public Response page(
            @RestPath UUID project,
            @Valid @BeanParam SearchRequest request,
            @RestQuery @DefaultValue("" + SearchAddress.USUAL) @Min(1) @Max(Paging.MOST) int limit,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String before,
            @Context UriInfo uri) {
        var choice = asking.choice(project);
        Asked asked;
        try {
            asked = asking.asked(choice, request);
        } catch (ProblemException e) {
            if (e.type() != ProblemType.INVALID_REQUEST) {
                throw e;
            }
            var reason = e.errors().stream()
                    .map(ProblemException.FieldError::reason)
                    .distinct()
                    .collect(Collectors.joining(" "));
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.passages(views.refused(choice, unread(project, request, limit), reason))
                            .render())
                    .build();
        }
        var address = new SearchAddress(project, asked.wanted(), limit);
        if (uri.getQueryParameters().values().stream().anyMatch(values -> values.contains(""))) {
            // A form sends what was left open; the address is to be sent to others.
            return Response.seeOther(URI.create(address.start())).build();
        }
        var hits = before == null
                ? passages.page(choice, asked, paging(limit, after))
                : passages.pageBefore(choice, asked, before, limit);
        return Response.ok(
                        Templates.passages(views.found(choice, address, hits)).render())
                .build();
    }

    private static Paging paging(int limit, @Nullable String after) {
        var paging = new Paging();
        paging.limit = limit;
        paging.after = after;
        return paging;
    }

    /** Of a request that cannot be read, the words stay in their field. */
    private static SearchAddress unread(UUID project, SearchRequest request, int limit) {
        var written = request.q == null ? "" : request.q.strip();
        return new SearchAddress(
                project,
                new Wanted(
                        written,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Wanted.Order.OLDEST),
                limit);
    }
}
