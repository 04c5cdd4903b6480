package org.stet.comparison.story;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** The stories of a project, and each as tables that have its articles side by side. */
@Path("/projects/{project}/stories")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class StoriesPage {

    private final Members members;
    private final Stories stories;
    private final Sides sides;
    private final Judging judging;

    StoriesPage(Members members, Stories stories, Sides sides, Judging judging) {
        this.members = members;
        this.stories = stories;
        this.sides = sides;
        this.judging = judging;
    }

    record AllView(ProjectNav nav, List<Stories.Entry> stories) {}

    @CheckedTemplate(basePath = "comparison/story")
    static class Templates {
        static native TemplateInstance stories(AllView view);

        static native TemplateInstance story(SideView view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID project) {
        members.require(project, Role.VIEWER);
        var nav = ProjectNav.of(project, members.role(project), "stories");
        return Templates.stories(new AllView(nav, stories.all(project)));
    }

    @GET
    @Path("/{story}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance one(
            @RestPath UUID project,
            @RestPath String story,
            @RestQuery @Nullable List<UUID> reading,
            @RestQuery @Nullable Integer left,
            @RestQuery @Nullable Integer right) {
        return page(project, story, new SideView.Choice(reading, left, right), null);
    }

    /** What a person says about a passage, from the table. */
    @POST
    @Path("/{story}/retellings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response judge(@RestPath UUID project, @RestPath String story, @BeanParam RetellingForm form) {
        return judging.judge(
                project,
                SideAddress.ofStory(project, story),
                form,
                notice -> page(project, story, new SideView.Choice(form.reading, null, null), notice));
    }

    private TemplateInstance page(UUID project, String name, SideView.Choice choice, @Nullable String notice) {
        var story = stories.one(project, name, StoryResource.chosen(choice.readings()));
        return Templates.story(sides.view(story, SideAddress.ofStory(project, story.name()), choice, notice));
    }
}
