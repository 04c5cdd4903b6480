package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.stet.account.CurrentAccount;
import org.stet.http.Page;

/** The readings of one article. A path of its own: of two classes, only the longer path is ever looked into. */
@Path("/api/articles/{article}/readings")
@Authenticated
@Tag(name = "Readings")
class ReadingsOfArticleResource {

    private final Readings readings;
    private final CurrentAccount current;

    ReadingsOfArticleResource(Readings readings, CurrentAccount current) {
        this.readings = readings;
        this.current = current;
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "The readings of an article that you may see: your own, and submitted ones that are not hidden from you")
    public Page<ReadingSummary> list(@RestPath UUID article) {
        List<ReadingSummary> summaries = readings.visibleOf(article).stream()
                .map(reading -> readings.summary(reading, current.who().id()))
                .toList();
        return Page.whole(summaries);
    }
}
