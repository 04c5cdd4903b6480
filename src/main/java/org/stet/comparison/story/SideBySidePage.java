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

/** Articles that somebody chose in the library, side by side as those of a story are; the choice is in the address alone. */
@Path("/projects/{project}/side-by-side")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SideBySidePage {

    private final Stories stories;
    private final Sides sides;
    private final Judging judging;

    SideBySidePage(Stories stories, Sides sides, Judging judging) {
        this.stories = stories;
        this.sides = sides;
        this.judging = judging;
    }

    @CheckedTemplate(basePath = "comparison/story")
    static class Templates {
        static native TemplateInstance chosen(SideView view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestPath UUID project,
            @RestQuery @Nullable List<UUID> article,
            @RestQuery @Nullable List<UUID> reading,
            @RestQuery @Nullable Integer left,
            @RestQuery @Nullable Integer right) {
        return page(project, article, new SideView.Choice(reading, left, right), null);
    }

    /** What a person says about a passage, from the table. */
    @POST
    @Path("/retellings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response judge(
            @RestPath UUID project, @RestQuery @Nullable List<UUID> article, @BeanParam RetellingForm form) {
        return judging.judge(
                project,
                SideAddress.ofChosen(project, article == null ? List.of() : article),
                form,
                notice -> page(project, article, new SideView.Choice(form.reading, null, null), notice));
    }

    private TemplateInstance page(
            UUID project, @Nullable List<UUID> articles, SideView.Choice choice, @Nullable String notice) {
        var story = stories.chosen(project, articles, StoryResource.chosen(choice.readings()));
        var shown = story.articles().stream().map(StoryView.Column::article).toList();
        return Templates.chosen(sides.view(story, SideAddress.ofChosen(project, shown), choice, notice));
    }
}
