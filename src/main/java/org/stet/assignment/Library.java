package org.stet.assignment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.ReadingState;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.assignment.LibraryRow.Mine;
import org.stet.assignment.LibraryRow.Next;
import org.stet.http.Cursor;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.project.Role;

/** The articles of a project with what each wants from one member, newest first. */
@ApplicationScoped
class Library {

    private static final String ROWS = """
            select a, t.words, r.id, r.state,
                (select count(s) from Reading s where s.text = a.currentTextId and s.state = :submitted)
            from Article a
            join TextVersion t on t.id = a.currentTextId
            left join Reading r on r.text = a.currentTextId and r.account = :account
            where a.projectId = :project and a.withdrawnAt is null
            """;
    private static final String AFTER = " and (a.created < :created or a.created = :created and a.id < :id)";
    private static final String ORDER = " order by a.created desc, a.id desc";

    private final EntityManager entities;
    private final LibraryMessages messages;

    Library(EntityManager entities, LibraryMessages messages) {
        this.entities = entities;
        this.messages = messages;
    }

    private record Found(
            Article article,
            int words,
            @Nullable UUID reading,
            @Nullable ReadingState state,
            long submitted) {}

    /** @param role what the member may do decides what an article wants from them */
    Page<LibraryRow> rows(UUID project, UUID account, Role role, Paging paging) {
        var after = paging.place();
        var query = entities.createQuery(ROWS + (after.isPresent() ? AFTER : "") + ORDER, Object[].class)
                .setParameter("submitted", ReadingState.SUBMITTED)
                .setParameter("account", account)
                .setParameter("project", project)
                .setMaxResults(paging.limit + 1);
        after.ifPresent(place -> query.setParameter("created", place.created()).setParameter("id", place.id()));
        List<Found> found = query.getResultStream()
                .map(row -> new Found(
                        (Article) row[0], (Integer) row[1], (UUID) row[2], (ReadingState) row[3], (Long) row[4]))
                .toList();
        boolean blind = Readings.isBlindFor(role, project);
        return Page.cut(found, paging.limit, each -> Cursor.of(each.article().created, each.article().id))
                .map(each -> row(each, role, blind));
    }

    private LibraryRow row(Found found, Role role, boolean blind) {
        var article = found.article();
        var mine = mine(found.state());
        var next = next(mine, found.submitted(), role);
        return new LibraryRow(
                article.id,
                article.titleOr(messages.untitled()),
                Stream.of(article.outlet, article.published)
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                article.language,
                found.words(),
                mine,
                found.reading(),
                blind && mine != Mine.SUBMITTED ? null : found.submitted(),
                next,
                href(next, article.id, found.reading()));
    }

    private static Mine mine(@Nullable ReadingState state) {
        if (state == null) {
            return Mine.NONE;
        }
        return state == ReadingState.SUBMITTED ? Mine.SUBMITTED : Mine.OPEN;
    }

    private static Next next(Mine mine, long submitted, Role role) {
        if (!role.includes(Role.REVIEWER)) {
            return Next.LOOK;
        }
        return switch (mine) {
            case NONE -> Next.START;
            case OPEN -> Next.GO_ON;
            case SUBMITTED -> submitted > 1 ? Next.COMPARE : Next.LOOK;
        };
    }

    private static String href(Next next, UUID article, @Nullable UUID reading) {
        return switch (next) {
            case START, COMPARE -> "/articles/%s/readings".formatted(article);
            case GO_ON -> "/readings/%s".formatted(reading);
            case LOOK -> reading == null ? "/articles/%s".formatted(article) : "/readings/%s".formatted(reading);
        };
    }
}
