package org.stet.assignment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.article.Article;

/** What waits for a reader in a project: first what was begun and not handed in, then what was not begun; each oldest first. */
@ApplicationScoped
class Waiting {

    // By the article's id, which is a key: by the text alone, H2 looks at all articles for each reading.
    private static final String BEGUN =
            "select a, r from Reading r join Article a on a.id = r.article and a.currentTextId = r.text and a.withdrawnAt is null"
                    + " where r.project = :project and r.account = :account and r.state = :open order by r.created, r.id";

    private static final String UNTOUCHED =
            "select a from Article a where a.projectId = :project and a.withdrawnAt is null"
                    + " and not exists (from Reading r where r.text = a.currentTextId and r.account = :account)"
                    + " order by a.created, a.id";

    private final EntityManager entities;

    Waiting(EntityManager entities) {
        this.entities = entities;
    }

    private record Begun(Article article, Reading reading) {}

    Optional<WaitingView> first(UUID project, UUID account) {
        return entities.createQuery(BEGUN, Begun.class)
                .setParameter("project", project)
                .setParameter("account", account)
                .setParameter("open", ReadingState.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(begun -> new WaitingView(begun.article().id, begun.article().title, begun.reading().id))
                .or(() -> entities.createQuery(UNTOUCHED, Article.class)
                        .setParameter("project", project)
                        .setParameter("account", account)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .map(article -> new WaitingView(article.id, article.title, null)));
    }
}
