package org.stet.comparison.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;

import org.stet.article.Article;
import org.stet.comparison.Value;
import org.stet.http.ProblemException;

/** A story is known by its name alone: articles belong together whose names differ in case and blanks at most. */
final class StoryName {

    private StoryName() {}

    static String folded(String name) {
        return Value.folded(name);
    }

    /** The name as a part of an address. */
    static String inAddress(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    /** Where the page of a story is. */
    static String address(UUID project, String name) {
        return "/projects/%s/stories/%s".formatted(project, inAddress(name));
    }

    static boolean isNamed(Article article) {
        return article.story != null && !article.story.isBlank();
    }

    static String of(Article article) {
        return article.story == null ? "" : article.story.strip();
    }

    /**
     * The articles of a story, oldest first.
     *
     * @throws ProblemException {@code not-found} if no article has it
     */
    static List<Article> articles(UUID project, String name) {
        var articles = Article.ofProject(project).stream()
                .filter(StoryName::isNamed)
                .filter(article -> folded(of(article)).equals(folded(name)))
                .toList();
        if (articles.isEmpty()) {
            throw ProblemException.unknown();
        }
        return articles;
    }
}
