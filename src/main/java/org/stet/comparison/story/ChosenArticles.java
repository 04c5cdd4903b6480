package org.stet.comparison.story;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.article.Article;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Articles that somebody chose by hand to have them side by side. */
final class ChosenArticles {

    /** More columns than this nobody reads across, on paper or on a screen. */
    static final int MOST = 6;

    private ChosenArticles() {}

    /**
     * The articles in the order in which they are asked for.
     *
     * @param asked null for none
     * @throws ProblemException {@code invalid-request} when they are fewer than two, more than six, one of them twice, or
     *     when one is not there; that it belongs to another project is not told
     */
    static List<Article> of(UUID project, @Nullable List<UUID> asked) {
        if (asked == null || asked.size() < 2) {
            throw refused("Choose at least two.");
        }
        if (asked.size() > MOST) {
            throw refused("Up to six articles can lie side by side.");
        }
        if (new HashSet<>(asked).size() < asked.size()) {
            throw refused("Each can stand here once.");
        }
        return asked.stream().map(id -> article(project, id)).toList();
    }

    private static Article article(UUID project, UUID id) {
        return Article.byId(id)
                .filter(article -> article.projectId.equals(project) && article.withdrawnAt == null)
                .orElseThrow(() -> refused("One of them is not in this project, or not any more."));
    }

    private static ProblemException refused(String reason) {
        return ProblemException.of(
                        ProblemType.INVALID_REQUEST, "Two to six articles of a project can lie side by side.")
                .field("article", reason);
    }
}
