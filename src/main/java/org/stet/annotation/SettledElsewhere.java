package org.stet.annotation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.TypedQuery;

import org.stet.account.Account;
import org.stet.http.Like;

/**
 * What other articles of a project are settled to, as everybody sees it. Asks for no role.
 *
 * @param article the one whose own passages are left out
 * @param labels ids of those that a passage may have
 * @param words each stands somewhere in the passage or in the title of its article, whatever its case; none for every passage
 */
public record SettledElsewhere(UUID project, UUID article, List<String> labels, List<String> words) {

    private static final String FROM = " from Annotation a join %s a.reading r join Article t on t.id = r.article"
            + " where r.project = :project and r.article <> :article and r.account = :together and r.state = :submitted"
            + " and r.carriedTo is null and a.withdrawn = false and a.label in :labels";

    private static final String WORD =
            " and (lower(a.exact) like :word%1$d escape '!' or lower(t.title) like :word%1$d escape '!')";

    public SettledElsewhere {
        labels = List.copyOf(labels);
        words = List.copyOf(words);
    }

    /** The first of them, by article and in text order. */
    public List<Annotation> first(int most) {
        return asked(
                        "select a" + FROM.formatted("fetch"),
                        " order by r.article, a.start, a.end desc, a.id",
                        Annotation.class)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        return asked("select count(a)" + FROM.formatted(""), "", Long.class).getSingleResult();
    }

    /** Those of some annotations that are among them. */
    public List<Annotation> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : asked("select a" + FROM.formatted("fetch"), " and a.id in :ids order by a.id", Annotation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private <T> TypedQuery<T> asked(String select, String rest, Class<T> type) {
        var conditions = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            conditions.append(WORD.formatted(place));
        }
        var query = Annotation.getEntityManager()
                .createQuery(select + conditions + rest, type)
                .setParameter("project", project)
                .setParameter("article", article)
                .setParameter("together", Account.TOGETHER)
                .setParameter("submitted", ReadingState.SUBMITTED)
                .setParameter("labels", labels);
        for (int place = 0; place < words.size(); place++) {
            query.setParameter("word" + place, Like.containing(words.get(place)));
        }
        return query;
    }
}
