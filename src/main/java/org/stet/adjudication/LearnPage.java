package org.stet.adjudication;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectNav;
import org.stet.project.ProjectTagSets;

/** A reader's own page: each of their passages that was settled, against what it was settled to. */
@Path("/projects/{project}/lessons")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class LearnPage {

    /** As many lessons are shown at once. */
    private static final int SHOWN = 200;

    private final Learning learning;
    private final Members members;

    LearnPage(Learning learning, Members members) {
        this.learning = learning;
        this.members = members;
    }

    /**
     * @param lessons those shown
     * @param total how many there are
     * @param same in how many the reader had what it was settled to
     * @param all whether those are shown too
     * @param more how many are not shown because there are too many
     */
    record View(
            ProjectNav nav,
            String stylesheet,
            int articles,
            int unanimous,
            List<Confusion> confusions,
            List<Habits.Border> borders,
            List<Habits.Kind> kinds,
            List<Lesson> lessons,
            int total,
            long same,
            boolean all,
            int more) {

        public boolean recurs() {
            return !(confusions.isEmpty() && borders.isEmpty() && kinds.isEmpty());
        }
    }

    @CheckedTemplate(basePath = "adjudication")
    static class Templates {

        static native TemplateInstance lessons(View view);
    }

    /** @param all shows also what the reader had as it was settled */
    @GET
    @Transactional
    @Operation(hidden = true)
    public String own(@RestPath UUID project, @RestQuery boolean all) {
        var found = learning.of(project);
        Project of = Project.findById(project);
        var wanted =
                found.lessons().stream().filter(lesson -> all || !lesson.same()).toList();
        return Templates.lessons(new View(
                        ProjectNav.of(project, members.role(project), "lessons"),
                        ProjectTagSets.stylesheet(project, of.schemaVersionId),
                        found.articles(),
                        found.unanimous(),
                        found.confusions(),
                        found.borders(),
                        found.kinds(),
                        wanted.stream().limit(SHOWN).toList(),
                        found.lessons().size(),
                        found.same(),
                        all,
                        Math.max(0, wanted.size() - SHOWN)))
                .render();
    }
}
