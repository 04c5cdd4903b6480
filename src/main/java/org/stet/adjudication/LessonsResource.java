package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a reader can learn from settled differences, for scripts. */
@Path("/api/projects/{project}/lessons")
@Authenticated
@Tag(name = "Settling")
class LessonsResource {

    private final Learning learning;

    LessonsResource(Learning learning) {
        this.learning = learning;
    }

    /**
     * What somebody can learn.
     *
     * @param articles how many settled articles they read
     * @param unanimous how often all readers had the same
     * @param confusions of labels that recur, the most frequent first
     * @param borders words at a border that they left out or took in more than once, the most frequent first
     * @param kinds of differences that were settled otherwise more than once, the most frequent first
     */
    record LessonsView(
            int articles,
            int unanimous,
            List<Lesson> lessons,
            List<Confusion> confusions,
            List<Habits.Border> borders,
            List<Habits.Kind> kinds) {}

    @GET
    @Transactional
    @Operation(
            summary = "How the differences were settled that you had a part in, and what you took for one another",
            description = "Your own; nobody else sees it.")
    public LessonsView own(@RestPath UUID project) {
        var lessons = learning.of(project);
        return new LessonsView(
                lessons.articles(),
                lessons.unanimous(),
                lessons.lessons(),
                lessons.confusions(),
                lessons.borders(),
                lessons.kinds());
    }
}
