package org.stet.assignment;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.agreement.ArticleFigures;
import org.stet.assignment.Library.Shelf;
import org.stet.project.Role;

/** Which articles editors can settle, and which of them first. */
@ApplicationScoped
class ToSettle {

    /** Of the query language: what is handed in of the present text of the article {@code a}, the settled one left out. */
    private static final String HANDED_IN = " from Reading s join SchemaVersion v on v.id = s.schema"
            + " where s.text = a.currentTextId and s.account <> :together"
            + " and s.state = org.stet.annotation.ReadingState.SUBMITTED";

    /** How many readings there are with a further one beside them under the same tag set; two can be settled. */
    static final String COUNTED = "select count(s)" + HANDED_IN
            + " and exists (select o.id from Reading o join SchemaVersion w on w.id = o.schema"
            + " where o.text = s.text and o.id <> s.id and o.account <> :together"
            + " and o.state = org.stet.annotation.ReadingState.SUBMITTED and w.tagSetId = v.tagSetId)";

    /** With readings enough, and not settled yet; {@code x} is the settled reading. */
    static final String WAITS =
            " and (" + COUNTED + ") > 1 and (x.id is null or x.state = org.stet.annotation.ReadingState.OPEN)";

    private static final String NEWEST_FIRST = "select a.id, a.title, a.language from Article a"
            + " left join Reading x on x.text = a.currentTextId and x.account = :together"
            + " where a.projectId = :project and a.withdrawnAt is null" + WAITS
            + " order by a.created desc, a.id desc";

    /** Of so many of the newest it is asked how far their readers agree: that has to be reckoned. */
    private static final int COMPARED = 100;

    private final EntityManager entities;
    private final ArticleFigures figures;

    ToSettle(EntityManager entities, ArticleFigures figures) {
        this.entities = entities;
        this.figures = figures;
    }

    /** An article to be settled; {@code language} is a BCP 47 tag. */
    record First(UUID article, @Nullable String title, String language) {

        String titleOr(String fallback) {
            return title == null || title.isBlank() ? fallback : title;
        }
    }

    /**
     * The article whose readers agree least, as far as the member may see it; of several that agree alike, or of which nothing
     * can be said, the newest. Nothing for somebody who does not edit.
     */
    Optional<First> first(Shelf shelf) {
        if (!shelf.role().includes(Role.EDITOR)) {
            return Optional.empty();
        }
        var waiting = entities.createQuery(NEWEST_FIRST, First.class)
                .setParameter("project", shelf.project())
                .setParameter("together", Account.TOGETHER)
                .setMaxResults(COMPARED)
                .getResultList();
        if (waiting.size() < 2) {
            return waiting.stream().findFirst();
        }
        var articles = waiting.stream().map(First::article).toList();
        var measured = figures.of(shelf.project(), shelf.account(), shelf.role(), articles)
                .orElse(null);
        return waiting.stream().min(Comparator.comparingDouble(one -> alpha(measured, one.article())));
    }

    private static double alpha(ArticleFigures.@Nullable Measured measured, UUID article) {
        var figure = measured == null ? null : measured.byArticle().get(article);
        return figure == null || figure.alpha() == null ? Double.POSITIVE_INFINITY : figure.alpha();
    }
}
