package org.stet.comparison.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
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

import org.stet.annotation.SpanText;
import org.stet.article.Articles;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.http.Clash;
import org.stet.http.ETags;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;
import org.stet.text.Span;

/** The stories of a project, and each as tables that have its articles side by side. */
@Path("/projects/{project}/stories")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class StoriesPage {

    private final Members members;
    private final Stories stories;
    private final Confirming confirming;
    private final Articles articles;
    private final TextVersions texts;

    StoriesPage(Members members, Stories stories, Confirming confirming, Articles articles, TextVersions texts) {
        this.members = members;
        this.stories = stories;
        this.confirming = confirming;
        this.articles = articles;
        this.texts = texts;
    }

    record AllView(ProjectNav nav, List<Stories.Entry> stories) {}

    /**
     * @param left the place of the article that is held against the one at {@code right}
     * @param pair whether there are two to hold against each other
     * @param reviewer whether the person asking may say what retells a quotation
     * @param readings those that were asked for, as the end of an address
     */
    record OneView(
            ProjectNav nav,
            StoryView story,
            String address,
            List<String> stylesheets,
            boolean pair,
            int left,
            int right,
            OnlyIn onlyLeft,
            OnlyIn onlyRight,
            boolean reviewer,
            List<UUID> readings,
            @Nullable String notice) {

        /** Whether a reading is the one that is shown. */
        public boolean isShown(StoryView.Column column, StoryView.Shown one) {
            var shown = column.reading();
            return shown != null && shown.id().equals(one.id());
        }

        public boolean canChoose() {
            return story.articles().stream()
                            .anyMatch(column -> column.readings().size() > 1)
                    || story.articles().size() > 2;
        }

        /** The address of the table as a file. */
        public String csv() {
            return "/api" + address + "/quotations.csv" + query(readings);
        }
    }

    @CheckedTemplate(basePath = "comparison/story")
    static class Templates {
        static native TemplateInstance stories(AllView view);

        static native TemplateInstance story(OneView view);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID project) {
        return Templates.stories(new AllView(nav(project), stories.all(project)));
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
        return Templates.story(view(project, story, reading, left, right, null));
    }

    /** What a person says about a passage, from the table; {@code verdict} is confirm, refuse or withdraw. */
    @POST
    @Path("/{story}/retellings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public Response judge(
            @RestPath UUID project,
            @RestPath String story,
            @RestForm @Nullable UUID id,
            @RestForm @Nullable UUID quotationText,
            @RestForm @Nullable String quotation,
            @RestForm @Nullable UUID passageText,
            @RestForm @Nullable String passage,
            @RestForm @Nullable String verdict,
            @RestForm int version,
            @RestForm int number,
            @RestForm @Nullable List<UUID> reading) {
        members.require(project, Role.REVIEWER);
        try {
            if (id == null) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST, "Say which passage is meant.");
            }
            // A form that is sent twice builds on the same version, so that its change id may be made here.
            var change = UUID.randomUUID();
            var match = version < 0 ? null : ETags.of(version);
            if ("withdraw".equals(verdict)) {
                Clash.settled(() -> confirming.withdraw(id, change, match));
            } else {
                Clash.settled(() -> confirming.put(
                        id,
                        new NewRetelling(
                                change,
                                words(quotationText, quotation),
                                words(passageText, passage),
                                "confirm".equals(verdict)),
                        match));
            }
        } catch (ProblemException refusal) {
            if (refusal.type() == ProblemType.NOT_FOUND) {
                throw refusal;
            }
            return Response.status(refusal.type().status())
                    .entity(Templates.story(view(project, story, reading, null, null, refusal.detail())))
                    .build();
        }
        var query = query(reading == null ? List.of() : reading);
        return Response.seeOther(URI.create(StoryName.address(project, story) + query + "#q" + number))
                .build();
    }

    /** Words of a text by their place; the article may have been corrected since the page was made. */
    private NewRetelling.Words words(@Nullable UUID textId, @Nullable String spans) {
        if (textId == null || spans == null || !spans.matches("\\d{1,9}-\\d{1,9}( \\d{1,9}-\\d{1,9}){0,49}")) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Say which words are meant.");
        }
        var article = articles.requireOfText(textId, Role.REVIEWER);
        if (!article.currentTextId.equals(textId)) {
            throw ProblemException.of(
                    ProblemType.ARTICLE_CORRECTED, "The article was corrected meanwhile. Look at the story once more.");
        }
        var text = texts.read(textId);
        return new NewRetelling.Words(
                article.id,
                Arrays.stream(spans.split(" ")).map(span -> span(text, span)).toList());
    }

    private static SpanText span(ReadText text, String written) {
        var ends = written.split("-");
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        if (start >= end || end > text.text().length()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "These words do not stand in the article.");
        }
        return new SpanText(start, end, text.text().words(new Span(start, end)));
    }

    private static String query(List<UUID> readings) {
        return readings.stream()
                .map(reading -> "reading=" + reading)
                .collect(Collectors.joining("&", readings.isEmpty() ? "" : "?", ""));
    }

    private OneView view(
            UUID project,
            String name,
            @Nullable List<UUID> reading,
            @Nullable Integer left,
            @Nullable Integer right,
            @Nullable String notice) {
        var story = stories.one(project, name, StoryResource.chosen(reading));
        int last = story.articles().size() - 1;
        int one = left == null || left < 0 || left > last ? 0 : left;
        int other = right == null || right < 0 || right > last || right == one ? (one == 0 ? last : 0) : right;
        var none = new OnlyIn(List.of(), List.of(), List.of(), List.of());
        boolean pair = one != other
                && story.articles().get(one).reading() != null
                && story.articles().get(other).reading() != null;
        var shown = new ArrayList<UUID>();
        if (reading != null) {
            shown.addAll(reading);
        }
        return new OneView(
                nav(project),
                story,
                StoryName.address(project, story.name()),
                stories.stylesheets(story),
                pair,
                one,
                other,
                pair ? OnlyIn.of(story, one, List.of(other)) : none,
                pair ? OnlyIn.of(story, other, List.of(one)) : none,
                members.role(project).includes(Role.REVIEWER),
                shown,
                notice);
    }

    private ProjectNav nav(UUID project) {
        members.require(project, Role.VIEWER);
        return ProjectNav.of(project, members.role(project), "stories");
    }
}
