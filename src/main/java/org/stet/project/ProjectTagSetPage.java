package org.stet.project;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;
import org.stet.http.ProblemType;
import org.stet.schema.Label;
import org.stet.schema.Preset;
import org.stet.schema.TagSet;
import org.stet.schema.TagSets;

/** Where a project's owners choose what is tagged. */
@Path("/projects/{project}/tag-set")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProjectTagSetPage {

    /** Beyond this a file cannot be a tag set: 500,000 characters of at most four bytes each. */
    private static final long LARGEST = 2_000_000;

    private final Members members;
    private final ProjectTagSets choices;
    private final TagSets shipped;

    ProjectTagSetPage(Members members, ProjectTagSets choices, TagSets shipped) {
        this.members = members;
        this.choices = choices;
        this.shipped = shipped;
    }

    /** A label with the mark of whether the project uses it. */
    record Offered(Label label, boolean used) {}

    /** @param labels how many labels of the preset people tag */
    record OfferedPreset(Preset preset, int labels) {}

    /**
     * @param present the tag set in use, with all its labels
     * @param others those that Stet brings along and that are not in use
     * @param ofFile whether the errors are those of a file: each then has its place in it
     */
    record View(
            ProjectNav nav,
            TagSet present,
            String stylesheet,
            List<Offered> labels,
            int used,
            List<OfferedPreset> presets,
            List<TagSet> others,
            boolean saved,
            List<FieldError> errors,
            boolean ofFile) {}

    @CheckedTemplate(basePath = "project")
    static class Templates {
        static native TemplateInstance tagSet(View view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID project, @RestQuery boolean saved) {
        members.require(project, Role.OWNER);
        return show(project, saved, List.of(), false, null);
    }

    /** The addresses of refusals, entered by hand or brought back by the browser. */
    @GET
    @Path("/labels")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response limited(@RestPath UUID project) {
        members.require(project, Role.OWNER);
        return Response.seeOther(URI.create("/projects/%s/tag-set".formatted(project)))
                .build();
    }

    @GET
    @Path("/own")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response brought(@RestPath UUID project) {
        return limited(project);
    }

    /** Takes another tag set that Stet brings along, with all its labels. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(@RestPath UUID project, @RestForm @Nullable String tagSet) {
        return choose(project, new ProjectTagSets.Choice(tagSet, null, null, null), false);
    }

    /** Takes a preset of the present tag set, or the labels that are ticked. */
    @POST
    @Path("/labels")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response limit(
            @RestPath UUID project, @RestForm @Nullable String preset, @RestForm("label") List<String> labels) {
        return choose(
                project,
                preset == null || preset.isEmpty()
                        ? new ProjectTagSets.Choice(null, null, null, labels)
                        : new ProjectTagSets.Choice(null, null, preset, null),
                false);
    }

    @POST
    @Path("/own")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bring(@RestPath UUID project, @RestForm @Nullable FileUpload file) throws IOException {
        members.require(project, Role.OWNER);
        try {
            return choose(project, new ProjectTagSets.Choice(null, text(file), null, null), true);
        } catch (ProblemException refusal) {
            return refused(project, refusal, true, null);
        }
    }

    private static String text(@Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw ProblemException.of(ProblemType.UNREADABLE_FILE, "The file is empty.");
        }
        if (file.size() > LARGEST) {
            throw ProblemException.of(ProblemType.UNREADABLE_FILE, "The file is too large for a tag set.");
        }
        try {
            var text = Files.readString(file.uploadedFile(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_FILE, "The file is not in UTF-8.");
        }
    }

    private Response choose(UUID project, ProjectTagSets.Choice choice, boolean ofFile) {
        var who = members.require(project, Role.OWNER);
        try {
            choices.choose(project, choice, UUID.randomUUID(), null, who);
        } catch (ProblemException refusal) {
            return refused(project, refusal, ofFile, choice.labels());
        }
        return Response.seeOther(URI.create("/projects/%s/tag-set?saved=true".formatted(project)))
                .build();
    }

    /** @param ticked the labels as they were left when they were refused; null if they were not chosen one by one */
    private Response refused(UUID project, ProblemException refusal, boolean ofFile, @Nullable List<String> ticked) {
        var errors = refusal.errors().isEmpty() ? List.of(new FieldError("", refusal.detail())) : refusal.errors();
        return Response.status(422)
                .entity(show(project, false, errors, ofFile, ticked))
                .build();
    }

    private TemplateInstance show(
            UUID projectId, boolean saved, List<FieldError> errors, boolean ofFile, @Nullable List<String> ticked) {
        Project project = Project.findById(projectId);
        var present = choices.whole(project);
        var labels = project.labels();
        var used = labels == null ? Set.copyOf(present.labelIds()) : Set.copyOf(labels);
        return Templates.tagSet(new View(
                ProjectNav.of(projectId, Role.OWNER, "settings"),
                present,
                ProjectTagSets.stylesheet(projectId, project.schemaVersionId),
                present.labels().stream()
                        .filter(Label::tagged)
                        .map(label -> new Offered(
                                label, ticked == null ? used.contains(label.id()) : ticked.contains(label.id())))
                        .toList(),
                tagged(present, used),
                present.presets().stream()
                        .map(preset -> new OfferedPreset(preset, tagged(present, Set.copyOf(preset.labels()))))
                        .toList(),
                shipped.shipped().stream()
                        .filter(other -> !other.equals(present))
                        .toList(),
                saved,
                errors,
                ofFile));
    }

    /** What is the kind of a block is no label to tag with. */
    private static int tagged(TagSet tagSet, Set<String> labels) {
        return (int) tagSet.labels().stream()
                .filter(label -> label.tagged() && labels.contains(label.id()))
                .count();
    }
}
