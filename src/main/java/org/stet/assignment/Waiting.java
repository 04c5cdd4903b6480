package org.stet.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.article.Article;
import org.stet.project.Project;

/**
 * What waits for a reader in a project: first what is given to them and not handed in, what is due first before the others;
 * then what they have begun; then what they have not, unless it is given to as many others as an article wants. Each oldest
 * first.
 */
@ApplicationScoped
class Waiting {

    private static final String GIVEN = "select a, r, g.due, g.note, b.id, b.displayName from Assignment g"
            + " join Article a on a.id = g.article and a.projectId = g.project and a.withdrawnAt is null"
            + " join Account b on b.id = g.givenBy"
            + " left join Reading r on r.text = a.currentTextId and r.account = g.account"
            + " where g.project = :project and g.account = :account and (r.id is null or r.state = :open)"
            + " order by case when g.due is null then 1 else 0 end, g.due, a.created, a.id";

    // By the article's id, which is a key: by the text alone, H2 looks at all articles for each reading.
    private static final String BEGUN =
            "select a, r from Reading r join Article a on a.id = r.article and a.currentTextId = r.text and a.withdrawnAt is null"
                    + " where r.project = :project and r.account = :account and r.state = :open order by r.created, r.id";

    private static final String UNTOUCHED =
            "select a from Article a where a.projectId = :project and a.withdrawnAt is null"
                    + " and not exists (from Reading r where r.text = a.currentTextId and r.account = :account)"
                    + " and (" + OtherReaders.COUNTED + ") < :wanted order by a.created, a.id";

    private final EntityManager entities;

    Waiting(EntityManager entities) {
        this.entities = entities;
    }

    private record Given(
            Article article,
            @Nullable Reading reading,
            @Nullable LocalDate due,
            @Nullable String note,
            UUID by,
            String byName) {}

    private record Begun(Article article, Reading reading) {}

    /**
     * What waits first.
     *
     * @param reading the own one; null when it is not begun
     * @param gift null when it is not given to the reader
     */
    record First(Article article, @Nullable UUID reading, Reasons.@Nullable Gift gift) {}

    Optional<First> first(UUID project, UUID account) {
        return given(project, account).or(() -> begun(project, account)).or(() -> untouched(project, account));
    }

    private Optional<First> given(UUID project, UUID account) {
        return first(entities.createQuery(GIVEN, Given.class).setParameter("open", ReadingState.OPEN), project, account)
                .map(given -> new First(
                        given.article(),
                        given.reading() == null ? null : given.reading().id,
                        new Reasons.Gift(given.due(), given.note(), given.by(), given.byName())));
    }

    private Optional<First> begun(UUID project, UUID account) {
        return first(entities.createQuery(BEGUN, Begun.class).setParameter("open", ReadingState.OPEN), project, account)
                .map(begun -> new First(begun.article(), begun.reading().id, null));
    }

    private Optional<First> untouched(UUID project, UUID account) {
        long wanted = Project.<Project>findByIdOptional(project)
                        .map(one -> one.doubleReading)
                        .orElse(false)
                ? 2
                : 1;
        return first(entities.createQuery(UNTOUCHED, Article.class).setParameter("wanted", wanted), project, account)
                .map(article -> new First(article, null, null));
    }

    private static <T> Optional<T> first(TypedQuery<T> query, UUID project, UUID account) {
        return query.setParameter("project", project)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
