package org.stet.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.stet.http.Cursor;
import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.schema.Attribute;

/** Passages of a project, page by page or all of them. */
@ApplicationScoped
class Passages {

    /** Hits that are written to a file at a time. */
    private static final int BATCH = 500;

    /** Values of a cursor. */
    private static final int VALUES = 8;

    private final Indexing indexing;
    private final Finding finding;
    private final Views views;
    private final SearchSettings settings;
    private final EntityManager entities;

    Passages(Indexing indexing, Finding finding, Views views, SearchSettings settings, EntityManager entities) {
        this.indexing = indexing;
        this.finding = finding;
        this.views = views;
        this.settings = settings;
        this.entities = entities;
    }

    /**
     * A page of hits.
     *
     * @param first which hit of all its first one is, from 0
     * @param next behind which place to go on; {@code null} at the end
     * @param previous before which place to go back; {@code null} at the start
     * @param through false if patience was over before the page was full: there may be more behind {@code next}
     * @param indexed false if some texts are not indexed yet, and their words not found
     */
    record Hits(
            List<PassageView> items,
            long first,
            @Nullable String next,
            @Nullable String previous,
            Count count,
            boolean through,
            boolean indexed) {}

    /** A place in the list, with how many hits stand before it and how many there are. */
    private record Place(Found.Spot spot, long number, Count count) {

        /** No database of ours knows times without end. */
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        static Place read(Cursor cursor) {
            var values = cursor.values();
            int start = Integer.parseInt(values.get(2));
            int end = Integer.parseInt(values.get(3));
            long number = Long.parseLong(values.get(6));
            var added = Instant.parse(values.get(0));
            boolean storable = !added.isBefore(Instant.EPOCH) && added.isBefore(LATEST);
            if (start < 0 || end <= start || number < 0 || !storable) {
                throw new IllegalArgumentException("no place");
            }
            return new Place(
                    new Found.Spot(
                            added,
                            UUID.fromString(values.get(1)),
                            start,
                            end,
                            UUID.fromString(values.get(4)),
                            UUID.fromString(values.get(5))),
                    number,
                    Count.read(values.get(7)));
        }

        String written() {
            return Cursor.of(
                            spot.added(),
                            spot.article(),
                            spot.start(),
                            spot.end(),
                            spot.reading(),
                            spot.annotation(),
                            number,
                            count.written())
                    .toString();
        }
    }

    /** The page behind {@code paging.after}, or the first one. */
    Hits page(Asking.Choice choice, Asked asked, Paging paging) {
        var after = paging.after(VALUES, Place::read);
        var patience = Patience.of(settings.patience(), settings.least());
        boolean indexed = isIndexed(asked, patience);
        return QuarkusTransaction.requiringNew()
                .call(() -> after.isPresent()
                        ? behind(choice, asked, after.get(), paging.limit, patience, indexed)
                        : first(choice, asked, paging.limit, patience, indexed));
    }

    /** The page before a place. */
    Hits pageBefore(Asking.Choice choice, Asked asked, String before, int limit) {
        var paging = new Paging();
        paging.after = before;
        var place = paging.after(VALUES, Place::read).orElseThrow();
        var patience = Patience.of(settings.patience(), settings.least());
        boolean indexed = isIndexed(asked, patience);
        return QuarkusTransaction.requiringNew().call(() -> before(choice, asked, place, limit, patience, indexed));
    }

    private boolean isIndexed(Asked asked, Patience patience) {
        return asked.wanted().terms().isEmpty() || indexing.complete(asked.project(), patience);
    }

    private Hits first(Asking.Choice choice, Asked asked, int limit, Patience patience, boolean indexed) {
        var hits = new ArrayList<Found>();
        var counted = new long[1];
        // Who has a page waits for no count.
        var counting = Patience.of(settings.patience().dividedBy(2));
        Patience either = articles -> patience.isOver(articles) || hits.size() == limit && counting.isOver();
        var rest = finding.find(asked, null, false, either, found -> {
            if (hits.size() < limit) {
                hits.add(found);
            }
            return ++counted[0] <= Math.max(Count.MOST, limit);
        });
        var count = Count.of(counted[0], rest == null && indexed);
        boolean full = counted[0] > hits.size();
        boolean through = rest == null || full || hits.size() == limit;
        return hits(choice, hits, 0, full ? hits.get(hits.size() - 1).spot() : rest, null, count, through, indexed);
    }

    private Hits behind(Asking.Choice choice, Asked asked, Place place, int limit, Patience patience, boolean indexed) {
        var hits = new ArrayList<Found>();
        var more = new boolean[1];
        var rest = finding.find(asked, place.spot(), false, patience, found -> {
            more[0] = hits.size() == limit;
            return !more[0] && hits.add(found);
        });
        long until = place.number() + hits.size();
        boolean end = !more[0] && rest == null && indexed;
        // A count that stopped half-way is made up for at the end.
        var count = end && place.count().kind() == Count.Kind.AT_LEAST
                ? Count.of(until, true)
                : place.count().kind() == Count.Kind.AT_LEAST
                                && until > place.count().hits()
                        ? Count.of(until, false)
                        : place.count();
        var previous = place.number() == 0 || hits.isEmpty()
                ? null
                : new Place(hits.get(0).spot(), place.number(), count).written();
        boolean through = rest == null || more[0] || hits.size() == limit;
        return hits(
                choice,
                hits,
                place.number(),
                more[0] ? hits.get(hits.size() - 1).spot() : rest,
                previous,
                count,
                through,
                indexed);
    }

    private Hits hits(
            Asking.Choice choice,
            List<Found> hits,
            long first,
            Found.@Nullable Spot goOn,
            @Nullable String previous,
            Count count,
            boolean through,
            boolean indexed) {
        return new Hits(
                views.of(choice, hits),
                first,
                goOn == null ? null : new Place(goOn, first + hits.size(), count).written(),
                previous,
                count,
                through,
                indexed);
    }

    private Hits before(Asking.Choice choice, Asked asked, Place place, int limit, Patience patience, boolean indexed) {
        var hits = new ArrayList<Found>();
        var more = new boolean[1];
        var rest = finding.find(asked, place.spot(), true, patience, found -> {
            more[0] = hits.size() == limit;
            return !more[0] && hits.add(found);
        });
        long first = Math.max(0, place.number() - hits.size());
        var begin = more[0] ? hits.get(hits.size() - 1).spot() : rest;
        var end = hits.isEmpty() ? place.spot() : hits.get(0).spot();
        Collections.reverse(hits);
        return new Hits(
                views.of(choice, hits),
                first,
                new Place(end, first + hits.size(), place.count()).written(),
                begin == null ? null : new Place(begin, first, place.count()).written(),
                place.count(),
                more[0] || rest == null,
                indexed);
    }

    /**
     * What an export needs to know before its first byte.
     *
     * @param attributes the ids of all attributes that hits may have, sorted
     */
    record Whole(Asking.Choice choice, Asked asked, HitsFile file, List<String> attributes, boolean names) {}

    /** @throws ProblemException {@code conflict} while some texts are not indexed: the file would lack their words */
    Whole whole(Asking.Choice choice, Asked asked, HitsFile file, boolean names) {
        if (!asked.wanted().terms().isEmpty() && !indexing.complete(asked.project(), Patience.of(settings.timeout()))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Some texts are still being indexed. Try again in a minute.");
        }
        var attributes = choice.tagSets().stream()
                .flatMap(tagSet -> tagSet.attributes().stream())
                .map(Attribute::id)
                .distinct()
                .sorted()
                .toList();
        return new Whole(choice, asked, file, attributes, names);
    }

    /** Writes all hits in a transaction of its own, which is read from until the last byte: the endpoint has returned by then. */
    void write(Whole whole, OutputStream out) {
        QuarkusTransaction.requiringNew()
                .timeout((int) settings.timeout().toSeconds())
                .run(() -> {
                    try {
                        whole.file()
                                .write(
                                        take -> all(whole.choice(), whole.asked(), take),
                                        whole.attributes(),
                                        whole.names(),
                                        out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Gives all hits away, in the order of the list, some at a time. */
    private void all(Asking.Choice choice, Asked asked, Consumer<PassageView> take) {
        var batch = new ArrayList<Found>();
        finding.find(asked, null, false, Patience.endless(), found -> {
            batch.add(found);
            if (batch.size() == BATCH) {
                give(choice, batch, take);
            }
            return true;
        });
        give(choice, batch, take);
    }

    private void give(Asking.Choice choice, List<Found> batch, Consumer<PassageView> take) {
        views.of(choice, batch).forEach(take);
        batch.clear();
        entities.clear(); // or all texts of the project would stay in memory
    }
}
