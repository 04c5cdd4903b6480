package org.stet.annotation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.LinkView;
import org.stet.annotation.Reading;
import org.stet.annotation.ReadingView;
import org.stet.annotation.Readings;
import org.stet.http.Cursor;
import org.stet.http.Like;
import org.stet.http.Page;
import org.stet.http.Paging;

/** What links can lead to beyond the article: the reader's own annotations in the project's other articles. */
@ApplicationScoped
class FarEnds {

    /** Code points of a passage by which it is recognised. */
    static final int WORDS = 300;

    // One database counts code points, the other UTF-16 units, of which as many again are enough.
    private static final String END = "select a.id, a.label, substring(a.exact, 1, " + 2 * WORDS
            + "), r.id, r.article, t.title, t.outlet, a.created"
            + " from Annotation a join a.reading r join Article t on t.id = r.article"
            + " where a.withdrawn = false and r.project = :project and r.account = :account and r.id <> :reading";

    private final Readings readings;

    FarEnds(Readings readings) {
        this.readings = readings;
    }

    /**
     * What is looked for.
     *
     * @param words of the passage, or of the article's title or outlet, whatever their case
     */
    record Wanted(@Nullable String words, @Nullable String label) {}

    private record Row(
            UUID id,
            String label,
            String words,
            UUID reading,
            UUID article,
            @Nullable String title,
            @Nullable String outlet,
            Instant created) {

        FarEnd end() {
            int end = words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length())));
            return new FarEnd(id, label, words.substring(0, end), reading, article, title, outlet);
        }
    }

    /** Newest first, of articles that are still in the project. */
    Page<FarEnd> find(UUID readingId, Wanted wanted, Paging paging) {
        var reading = readings.own(readingId);
        var conditions =
                new ArrayList<>(List.of(END, "t.withdrawnAt is null", "r.article <> :article", "r.carriedTo is null"));
        var values = new HashMap<String, Object>(Map.of("article", reading.article));
        if (wanted.words() != null && !wanted.words().isBlank()) {
            conditions.add(
                    "(lower(a.exact) like :words escape '!' or lower(coalesce(t.title, '')) like :words escape '!'"
                            + " or lower(coalesce(t.outlet, '')) like :words escape '!')");
            values.put("words", Like.containing(wanted.words()));
        }
        if (wanted.label() != null && !wanted.label().isBlank()) {
            conditions.add("a.label = :label");
            values.put("label", wanted.label());
        }
        paging.place().ifPresent(place -> {
            conditions.add("(a.created < :created or a.created = :created and a.id < :id)");
            values.put("created", place.created());
            values.put("id", place.id());
        });
        var query = asked(String.join(" and ", conditions) + " order by a.created desc, a.id desc", reading);
        values.forEach(query::setParameter);
        var rows = query.setMaxResults(paging.limit + 1).getResultList();
        return Page.cut(rows, paging.limit, row -> Cursor.of(row.created(), row.id()))
                .map(Row::end);
    }

    /** The ends of links that lie in other readings of the same person. */
    List<FarEnd> of(Reading reading, ReadingView view, List<LinkView> inward) {
        var here = view.annotations().stream().map(AnnotationView::id).collect(Collectors.toSet());
        var ids = Stream.concat(view.links().stream(), inward.stream())
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(id -> !here.contains(id))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : asked(END + " and a.id in :ids order by a.id", reading)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Row::end)
                        .toList();
    }

    private static TypedQuery<Row> asked(String query, Reading reading) {
        return Annotation.getEntityManager()
                .createQuery(query, Row.class)
                .setParameter("project", reading.project)
                .setParameter("account", reading.account)
                .setParameter("reading", reading.id);
    }
}
