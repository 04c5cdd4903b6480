package org.stet.comparison.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.TextVersions;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;

/** Shows the stories of a project to its members, each with what the person asking may see. */
@ApplicationScoped
public class Stories {

    private final Members members;
    private final ShownReadings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final StoryMessages messages;

    Stories(
            Members members,
            ShownReadings readings,
            TextVersions texts,
            SchemaVersions schemas,
            StoryMessages messages) {
        this.members = members;
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.messages = messages;
    }

    /**
     * A story among others.
     *
     * @param articles oldest first
     */
    @Schema(name = "StoryEntry")
    record Entry(String name, List<Covering> articles) {

        public String address(UUID project) {
            return StoryName.address(project, name);
        }

        /** How many outlets cover it; one outlet that comes back to it counts once. */
        public long outlets() {
            return articles.stream().map(Covering::outlet).distinct().count();
        }
    }

    /** @param language a BCP 47 tag; {@code und} where nobody knows */
    @Schema(name = "StoryEntryArticle")
    record Covering(UUID id, String title, String language, String outlet) {}

    /** The stories of a project, by name. */
    List<Entry> all(UUID project) {
        members.require(project, Role.VIEWER);
        var stories = new LinkedHashMap<String, List<Article>>();
        for (var article : Article.ofProject(project)) {
            if (StoryName.isNamed(article)) {
                stories.computeIfAbsent(StoryName.folded(StoryName.of(article)), any -> new ArrayList<>())
                        .add(article);
            }
        }
        return stories.values().stream()
                .map(articles -> new Entry(
                        StoryName.of(articles.get(0)),
                        articles.stream()
                                .map(article -> new Covering(
                                        article.id,
                                        article.titleOr("–"),
                                        article.language,
                                        article.outlet == null ? "" : article.outlet.strip()))
                                .toList()))
                .sorted(Comparator.comparing(entry -> StoryName.folded(entry.name())))
                .toList();
    }

    /** @param chosen readings that the person asking would rather see */
    StoryView one(UUID project, String name, Set<UUID> chosen) {
        var verdicts = verdicts(project);
        var articles = StoryName.articles(project, name);
        return Matrix.of(project, StoryName.of(articles.get(0)), read(articles, chosen), verdicts);
    }

    /**
     * Articles that somebody chose, in their order, as if they were of one story; it has no name.
     *
     * @param articles their ids; null for none
     * @param chosen readings that the person asking would rather see
     * @throws ProblemException {@code invalid-request} when these cannot lie side by side, see {@link ChosenArticles}
     */
    StoryView chosen(UUID project, @Nullable List<UUID> articles, Set<UUID> chosen) {
        var verdicts = verdicts(project);
        return Matrix.of(project, "", read(ChosenArticles.of(project, articles), chosen), verdicts);
    }

    /** The stylesheets of the tag sets under which the readings that are shown were made. */
    List<String> stylesheets(StoryView story) {
        return story.articles().stream()
                .map(StoryView.Column::reading)
                .filter(Objects::nonNull)
                .flatMap(shown -> Reading.byId(shown.id()).stream())
                .map(reading -> ProjectTagSets.stylesheet(reading.project, reading.schema))
                .distinct()
                .toList();
    }

    /**
     * Any articles of a project side by side, without what they print of each other's quotations.
     *
     * @param chosen readings that the person asking would rather see
     */
    public StoryView side(UUID project, List<Article> articles, Set<UUID> chosen) {
        var verdicts = verdicts(project);
        return Matrix.withoutQuotations(project, read(articles, chosen), verdicts);
    }

    private Verdicts verdicts(UUID project) {
        var who = members.require(project, Role.VIEWER);
        return new Verdicts(project, who.id(), members.role(project));
    }

    private List<StoryArticle> read(List<Article> articles, Set<UUID> chosen) {
        var transcript = new Transcript(schemas, messages);
        return articles.stream()
                .map(article ->
                        transcript.article(article, texts.read(article.currentTextId), readings.of(article, chosen)))
                .toList();
    }
}
