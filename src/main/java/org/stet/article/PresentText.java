package org.stet.article;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The present text of an article, without its words.
 *
 * @param title of the article; null if it has none
 * @param language of the article, as a BCP 47 tag
 * @param number of the text within its article, from 1
 * @param blocksVersion counted up whenever the blocks of the text change
 */
public record PresentText(
        UUID article, UUID text, @Nullable String title, String language, int number, int blocksVersion) {

    private static final String SELECTED =
            "select a.id, t.id, a.title, a.language, t.number, t.blocksVersion from Article a"
                    + " join TextVersion t on t.id = a.currentTextId";

    /** Those of a project's articles, oldest first, the withdrawn ones left out. */
    public static List<PresentText> ofProject(UUID project) {
        return TextVersion.find(
                        SELECTED + " where a.projectId = ?1 and a.withdrawnAt is null order by a.created, a.id",
                        project)
                .project(PresentText.class)
                .list();
    }

    /** Those of some articles of a project, in no order. */
    public static List<PresentText> ofProject(UUID project, Collection<UUID> articles) {
        return articles.isEmpty()
                ? List.of()
                : TextVersion.find(
                                SELECTED + " where a.projectId = ?1 and a.id in ?2 and a.withdrawnAt is null",
                                project,
                                articles)
                        .project(PresentText.class)
                        .list();
    }

    /** What {@link TextVersions#read(UUID, TextState)} wants to know. */
    public TextState state() {
        return new TextState(article, number, blocksVersion, language);
    }
}
