package org.stet.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.ReadingState;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.assignment.LibraryRow.Mine;
import org.stet.assignment.LibraryRow.Next;
import org.stet.assignment.LibraryRow.Progress;
import org.stet.assignment.LibraryRow.Reason;
import org.stet.assignment.Reasons.Gift;
import org.stet.assignment.Wanted.Status;
import org.stet.http.Like;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.project.Role;

/** The articles of a project with what each wants from one member. However many there are, it asks the same few queries. */
@ApplicationScoped
class Library {

    private static final String ARTICLES = " from Article a join TextVersion t on t.id = a.currentTextId"
            + " left join Reading r on r.text = a.currentTextId and r.account = :account"
            + " left join Assignment g on g.article = a.id and g.project = a.projectId and g.account = :account"
            + " left join Account b on b.id = g.givenBy"
            + " left join Reading x on x.text = a.currentTextId and x.account = :together"
            + " where a.projectId = :project and a.withdrawnAt is null";

    private static final String WORDS =
            " and (lower(a.title) like :words escape '!' or lower(a.outlet) like :words escape '!'"
                    + " or lower(t.text) like :words escape '!')";

    private static final String LANGUAGE =
            " and (lower(a.language) = :language or lower(a.language) like :languages escape '!')";

    private static final String FOUND = "select a, t.words, r.id, r.state,"
            + " (select count(s) from Reading s where s.text = a.currentTextId and s.account <> :together and s.state ="
            + " org.stet.annotation.ReadingState.SUBMITTED), g.due, g.note, b.id, b.displayName,"
            + " (" + OtherReaders.COUNTED + "), x.state, (" + ToSettle.COUNTED + "), ";

    private final EntityManager entities;
    private final OwnProgress progress;
    private final Reasons reasons;
    private final LibraryMessages messages;

    Library(EntityManager entities, OwnProgress progress, Reasons reasons, LibraryMessages messages) {
        this.entities = entities;
        this.progress = progress;
        this.reasons = reasons;
        this.messages = messages;
    }

    /** Whose library of which project it is. */
    record Shelf(UUID project, UUID account, Role role) {}

    private record Found(
            Article article,
            int words,
            @Nullable UUID reading,
            @Nullable ReadingState state,
            long submitted,
            @Nullable Gift gift,
            long others,
            @Nullable ReadingState settled,
            boolean settleable,
            List<Object> values) {

        private static final int OWN_COLUMNS = 12;

        static Found of(Object[] row) {
            return new Found(
                    (Article) row[0],
                    (Integer) row[1],
                    (UUID) row[2],
                    (ReadingState) row[3],
                    (Long) row[4],
                    row[7] == null
                            ? null
                            : new Gift((LocalDate) row[5], (String) row[6], (UUID) row[7], (String) row[8]),
                    (Long) row[9],
                    (ReadingState) row[10],
                    (Long) row[11] > 1,
                    List.of(Arrays.copyOfRange(row, OWN_COLUMNS, row.length)));
        }

        Reasons.Case asCase() {
            return new Reasons.Case(article.id, reading, state, submitted, gift, others, settled, settleable);
        }
    }

    private record Counted(@Nullable ReadingState state, long articles) {}

    Page<LibraryRow> rows(Shelf shelf, Wanted wanted, Paging paging) {
        var order = wanted.order();
        var after = order.place(paging);
        var query = asked(
                        FOUND + order.asked(),
                        wanted.status().condition + (after.isPresent() ? order.after() : "") + order.orderBy(),
                        Object[].class,
                        shelf,
                        wanted)
                .setMaxResults(paging.limit + 1);
        after.ifPresent(place -> {
            query.setParameter("id", place.id());
            for (int i = 0; i < place.values().size(); i++) {
                query.setParameter("value" + i, place.values().get(i));
            }
        });
        var found = Page.cut(
                query.getResultStream().map(Found::of).toList(),
                paging.limit,
                last -> order.cursor(last.values(), last.article().id));
        boolean blind = Readings.isBlindFor(shelf.role(), shelf.project());
        var own = progress.of(found.items().stream()
                .map(Found::reading)
                .filter(Objects::nonNull)
                .toList());
        var why = reasons.of(
                shelf, blind, found.items().stream().map(Found::asCase).toList());
        return found.map(each ->
                row(each, shelf.role(), blind, own.get(each.reading()), why.getOrDefault(each.asCase(), List.of())));
    }

    /** How many of the wanted articles are in which state, whichever of them is wanted; those of {@link Status#ALL} too. */
    Map<Status, Long> counts(Shelf shelf, Wanted wanted) {
        var counts = new EnumMap<Status, Long>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, 0L);
        }
        asked("select r.state, count(a)", " group by r.state", Counted.class, shelf, wanted)
                .getResultStream()
                .forEach(counted -> {
                    counts.merge(status(counted.state()), counted.articles(), Long::sum);
                    counts.merge(Status.ALL, counted.articles(), Long::sum);
                });
        asked("select count(a)", Status.ME.condition, Long.class, shelf, wanted)
                .getResultStream()
                .forEach(count -> counts.put(Status.ME, count));
        if (shelf.role().includes(Role.EDITOR)) {
            asked("select count(a)", Status.SETTLE.condition, Long.class, shelf, wanted)
                    .getResultStream()
                    .forEach(count -> counts.put(Status.SETTLE, count));
        }
        return counts;
    }

    /** The languages of the project's articles, as BCP 47 tags without country or script, in alphabetical order. */
    List<String> languages(UUID project) {
        return entities.createQuery(
                        "select distinct a.language from Article a where a.projectId = :project and a.withdrawnAt is null",
                        String.class)
                .setParameter("project", project)
                .getResultStream()
                .map(tag -> tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private <T> TypedQuery<T> asked(String select, String rest, Class<T> type, Shelf shelf, Wanted wanted) {
        var conditions = new StringBuilder();
        var values = new HashMap<String, Object>();
        var words = wanted.words();
        if (words != null) {
            conditions.append(WORDS);
            values.put("words", Like.containing(words));
        }
        var language = wanted.language();
        if (language != null) {
            conditions.append(LANGUAGE);
            values.put("language", language.toLowerCase(Locale.ROOT));
            values.put("languages", Like.literal(language.toLowerCase(Locale.ROOT)) + "-%");
        }
        var query = entities.createQuery(select + ARTICLES + conditions + rest, type)
                .setParameter("account", shelf.account())
                .setParameter("together", Account.TOGETHER) // what they settled is nobody's reading
                .setParameter("project", shelf.project());
        values.forEach(query::setParameter);
        return query;
    }

    private LibraryRow row(Found found, Role role, boolean blind, @Nullable Progress own, List<Reason> why) {
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
                own,
                blind && mine != Mine.SUBMITTED ? null : found.submitted(),
                next,
                href(next, article.id, found.reading()),
                why);
    }

    private static Status status(@Nullable ReadingState state) {
        return switch (mine(state)) {
            case NONE -> Status.TODO;
            case OPEN -> Status.OPEN;
            case SUBMITTED -> Status.SUBMITTED;
        };
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
