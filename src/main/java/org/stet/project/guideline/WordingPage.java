package org.stet.project.guideline;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectNav;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.TagSet;
import org.stet.schema.Wording;

/** Where editors say better what a label is for. */
@Path("/projects/{project}/codebook/labels/{label}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WordingPage {

    private final Members members;
    private final ProjectTagSets tagSets;

    WordingPage(Members members, ProjectTagSets tagSets) {
        this.members = members;
        this.tagSets = tagSets;
    }

    /**
     * A field of the form.
     *
     * @param words what stands in it
     * @param longest in code points
     * @param now what the guideline says instead by now; {@code null} where it says what the person saw
     * @param problem why the words will not do; {@code null} if they will
     */
    record Field(
            String name,
            String words,
            int longest,
            @Nullable String now,
            @Nullable String problem) {}

    /**
     * @param schema the version whose words the person sees
     * @param meanwhile whether somebody changed them since the person began
     * @param problem why nothing can be saved; {@code null} if it can, or if a field says it
     */
    record View(
            ProjectNav nav,
            TagSet tagSet,
            Label label,
            String stylesheet,
            UUID schema,
            List<Field> fields,
            boolean meanwhile,
            @Nullable String problem) {

        /** The number of the version that saving makes. */
        public int next() {
            return tagSet.version() + 1;
        }
    }

    @CheckedTemplate(basePath = "project")
    static class Templates {
        static native TemplateInstance wording(View view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String page(@RestPath UUID project, @RestPath String label) {
        members.require(project, Role.EDITOR);
        Project found = Project.findById(project);
        var wording = tagSets.label(found, label).wording();
        return render(found, label, wording, wording, List.of(), null);
    }

    /**
     * @param schema the version whose words the person saw: where the label says something else by now, nothing is saved
     *     before they saw that
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(
            @RestPath UUID project,
            @RestPath String label,
            @RestForm @Nullable UUID schema,
            @RestForm("short") @Nullable String summary,
            @RestForm @Nullable String when,
            @RestForm @Nullable String notWhen,
            @RestForm @Nullable String border) {
        var mine = new Wording(said(summary), said(when), said(notWhen), said(border));
        try {
            return Clash.settled(() -> saved(project, label, schema, mine));
        } catch (ProblemException refusal) {
            return Response.status(refusal.type().status())
                    .entity(QuarkusTransaction.requiringNew().call(() -> refused(project, label, mine, refusal)))
                    .build();
        }
    }

    private Response saved(UUID projectId, String label, @Nullable UUID schema, Wording mine) {
        var who = members.require(projectId, Role.EDITOR);
        Project project = Project.findById(projectId);
        var now = tagSets.label(project, label).wording();
        var seen = seen(project, label, schema);
        if (seen != null && !seen.equals(now)) {
            return Response.status(ProblemType.STALE_VERSION.status())
                    .entity(render(project, label, mine, seen, List.of(), null))
                    .build();
        }
        tagSets.reword(projectId, label, mine, UUID.randomUUID(), null, who);
        return Response.seeOther(URI.create("/projects/%s/codebook?saved=%s".formatted(projectId, label)))
                .build();
    }

    /** What the label said in the version that the person saw; {@code null} if there is no telling. */
    private @Nullable Wording seen(Project project, String label, @Nullable UUID schema) {
        if (schema == null || schema.equals(project.schemaVersionId)) {
            return null;
        }
        return tagSets.earlier(project, schema)
                .flatMap(tagSet -> tagSet.label(label))
                .map(Label::wording)
                .orElse(null);
    }

    private String refused(UUID projectId, String label, Wording mine, ProblemException refusal) {
        members.require(projectId, Role.EDITOR);
        Project project = Project.findById(projectId);
        var now = tagSets.label(project, label).wording();
        return render(
                project, label, mine, now, refusal.errors(), refusal.errors().isEmpty() ? refusal.detail() : null);
    }

    /** @param seen what the person saw when they began to write */
    private String render(
            Project project,
            String labelId,
            Wording mine,
            Wording seen,
            List<FieldError> errors,
            @Nullable String problem) {
        var label = tagSets.label(project, labelId);
        var now = label.wording();
        return Templates.wording(new View(
                        ProjectNav.of(project.id, members.role(project.id), "codebook"),
                        tagSets.whole(project),
                        label,
                        ProjectTagSets.stylesheet(project.id, project.schemaVersionId),
                        project.schemaVersionId,
                        List.of(
                                field("short", mine.summary(), seen.summary(), now.summary(), errors),
                                field("when", mine.when(), seen.when(), now.when(), errors),
                                field("notWhen", mine.notWhen(), seen.notWhen(), now.notWhen(), errors),
                                field("border", mine.border(), seen.border(), now.border(), errors)),
                        !seen.equals(now),
                        problem))
                .render();
    }

    private static Field field(String name, String mine, String seen, String now, List<FieldError> errors) {
        var longest = name.equals("short") ? Wording.LONGEST_SUMMARY : Wording.LONGEST;
        var problem = errors.stream()
                .filter(error -> Objects.equals(error.field(), name))
                .map(FieldError::reason)
                .findFirst()
                .orElse(null);
        return new Field(name, mine, longest, seen.equals(now) ? null : now, problem);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
