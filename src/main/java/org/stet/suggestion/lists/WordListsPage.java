package org.stet.suggestion.lists;

import java.net.URI;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemException.FieldError;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** Where a project's editors change the words that its rules look for. */
@Path("/projects/{project}/word-lists")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WordListsPage {

    private final Members members;
    private final ListChanging lists;

    WordListsPage(Members members, ListChanging lists) {
        this.members = members;
        this.lists = lists;
    }

    /** @param language as people call it */
    record Row(WordListView list, String language) {}

    record View(ProjectNav nav, List<Row> rows) {}

    /**
     * @param text what stands in the field: the list as the project has it, or what was refused
     * @param errors the lines of it that will not do
     * @param refused whether it was refused for them just now; else it has been there longer than Stet minds them
     */
    record OneView(
            ProjectNav nav,
            WordListView list,
            String language,
            String text,
            boolean saved,
            boolean refused,
            List<FieldError> errors) {}

    @CheckedTemplate(basePath = "suggestion")
    static class Templates {
        static native TemplateInstance wordLists(View view);

        static native TemplateInstance wordList(OneView view);
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID project) {
        members.require(project, Role.EDITOR);
        return Templates.wordLists(new View(
                nav(project),
                lists.all(project).stream()
                        .map(list -> new Row(list, named(list.language())))
                        .toList()));
    }

    @GET
    @Path("/{language}/{name}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance one(
            @RestPath UUID project, @RestPath String language, @RestPath String name, @RestQuery boolean saved) {
        members.require(project, Role.EDITOR);
        var list = lists.one(project, language, name);
        var faults = list.inForce() ? List.<FieldError>of() : ListChanging.faults(language, name, list.text());
        return Templates.wordList(new OneView(nav(project), list, named(language), list.text(), saved, false, faults));
    }

    @POST
    @Path("/{language}/{name}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(
            @RestPath UUID project,
            @RestPath String language,
            @RestPath String name,
            @RestForm @Nullable String text,
            @RestForm int version) {
        members.require(project, Role.EDITOR);
        return change(project, language, name, text == null ? "" : text, version);
    }

    @POST
    @Path("/{language}/{name}/shipped")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response putBack(
            @RestPath UUID project, @RestPath String language, @RestPath String name, @RestForm int version) {
        members.require(project, Role.EDITOR);
        return change(project, language, name, null, version);
    }

    private Response change(UUID project, String language, String name, @Nullable String text, int version) {
        var present = lists.one(project, language, name);
        try {
            // A form that is sent twice builds on the same version, so that its change id may be made here.
            Clash.settled(() -> lists.change(project, language, name, text, UUID.randomUUID(), ETags.of(version)));
        } catch (ProblemException refusal) {
            var errors = refusal.errors().isEmpty() ? List.of(new FieldError("", refusal.detail())) : refusal.errors();
            return Response.status(refusal.type().status())
                    .entity(refused(project, present, text == null ? present.text() : text, errors))
                    .build();
        }
        return Response.seeOther(URI.create("/projects/%s/word-lists/%s/%s?saved=true"
                        .formatted(project, present.language(), present.name())))
                .build();
    }

    private TemplateInstance refused(UUID project, WordListView list, String text, List<FieldError> errors) {
        return Templates.wordList(new OneView(nav(project), list, named(list.language()), text, false, true, errors));
    }

    private ProjectNav nav(UUID project) {
        return ProjectNav.of(project, members.role(project), "word-lists");
    }

    private static String named(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
