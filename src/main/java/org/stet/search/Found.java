package org.stet.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * A passage that was found, as little of it as decides on its place in the list.
 *
 * @param added when its article was
 * @param passage in code points of the text
 */
record Found(UUID article, Instant added, UUID text, UUID reading, UUID annotation, Passage passage) {

    /** Within an article: by its place, an outer one before those inside it. */
    private static final Comparator<Found> IN_TEXT = Comparator.<Found>comparingInt(
                    found -> found.passage.hull().start())
            .thenComparing(found -> -found.passage.hull().end())
            // By their text: databases and Java differ in how they order ids.
            .thenComparing(found -> found.reading.toString())
            .thenComparing(found -> found.annotation.toString());

    /** The whole order, in which the articles are turned around for {@link Wanted.Order#NEWEST}. */
    static Comparator<Found> in(Wanted.Order order) {
        var articles =
                Comparator.<Found, Instant>comparing(Found::added).thenComparing(found -> found.article.toString());
        return switch (order) {
            case OLDEST -> articles.thenComparing(IN_TEXT);
            case NEWEST -> articles.reversed().thenComparing(IN_TEXT);
        };
    }

    Spot spot() {
        return new Spot(added, article, passage.hull().start(), passage.hull().end(), reading, annotation);
    }

    /** As much of a hit as says what stands behind it; or a place between hits. */
    record Spot(Instant added, UUID article, int start, int end, UUID reading, UUID annotation) {

        private static final UUID NONE = new UUID(0, 0);

        /**
         * Where an article is left: behind all its hits.
         *
         * @param backwards against the order of the list, so before all of them
         */
        static Spot endOf(Instant added, UUID article, boolean backwards) {
            return backwards
                    ? new Spot(added, article, 0, Integer.MAX_VALUE, NONE, NONE)
                    : new Spot(added, article, Integer.MAX_VALUE - 1, Integer.MAX_VALUE, NONE, NONE);
        }

        /** Something that stands at this place in the order, and nowhere else. */
        Found found() {
            return new Found(article, added, article, reading, annotation, Passage.of(new Span(start, end)));
        }
    }
}
