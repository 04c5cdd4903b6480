package org.stet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

import org.stet.http.Cursor;
import org.stet.http.Like;
import org.stet.http.Page;
import org.stet.http.Paging;

/** A project's articles page by page, without their texts. */
public final class ArticleRows {

    private ArticleRows() {}

    /**
     * Which articles are wanted.
     *
     * @param words in title, outlet, byline or story, whatever their case
     * @param language a BCP 47 tag; {@code en} finds {@code en-GB} too
     */
    public record Wanted(
            @Nullable String words,
            @Nullable String language,
            @Nullable String story,
            boolean withdrawn) {

        public static final Wanted ALL = new Wanted(null, null, null, false);
    }

    /** Oldest first. Asks for no role. */
    public static Page<ArticleView> page(UUID project, Wanted wanted, Paging paging) {
        var conditions = new ArrayList<String>();
        var values = Parameters.with("project", project);
        conditions.add("projectId = :project and withdrawnAt is " + (wanted.withdrawn() ? "not null" : "null"));
        if (wanted.words() != null && !wanted.words().isBlank()) {
            conditions.add(
                    "(lower(coalesce(title, '')) like :words escape '!' or lower(coalesce(outlet, '')) like :words escape '!'"
                            + " or lower(coalesce(byline, '')) like :words escape '!' or lower(coalesce(story, '')) like :words escape '!')");
            values.and("words", Like.containing(wanted.words()));
        }
        if (wanted.language() != null && !wanted.language().isBlank()) {
            conditions.add("(lower(language) = :language or lower(language) like :languages escape '!')");
            String language = wanted.language().strip().toLowerCase(Locale.ROOT);
            values.and("language", language).and("languages", Like.literal(language) + "-%");
        }
        if (wanted.story() != null && !wanted.story().isBlank()) {
            conditions.add("story = :story");
            values.and("story", wanted.story().strip());
        }
        paging.place().ifPresent(place -> {
            conditions.add("(created > :created or created = :created and id > :id)");
            values.and("created", place.created()).and("id", place.id());
        });
        List<Article> fetched = Article.<Article>find(
                        String.join(" and ", conditions) + " order by created, id", values)
                .page(0, paging.limit + 1)
                .list();
        var page = Page.cut(fetched, paging.limit, article -> Cursor.of(article.created, article.id));
        var sizes = sizes(page.items());
        return page.map(article ->
                ArticleView.of(article, sizes.getOrDefault(article.currentTextId, new ArticleView.Size(0, 0))));
    }

    private record Sized(UUID id, int words, int length) {}

    private static Map<UUID, ArticleView.Size> sizes(List<Article> articles) {
        var ids = articles.stream().map(article -> article.currentTextId).toList();
        return TextVersion.find("select t.id, t.words, t.length from TextVersion t where t.id in ?1", ids)
                .project(Sized.class)
                .stream()
                .collect(Collectors.toMap(Sized::id, sized -> new ArticleView.Size(sized.words(), sized.length())));
    }
}
