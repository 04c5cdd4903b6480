package org.stet.assignment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.stet.http.Cursor;
import org.stet.http.Paging;

/** In which order a library stands: by one value of its articles, and by their ids where that is the same. */
enum LibraryOrder {
    NEWEST("a.created", true, Instant::parse),
    /** In the order of the database, without regard to case. */
    TITLE("lower(coalesce(a.title, ''))", false, text -> text),
    /** The shortest first. */
    WORDS("t.words", false, Integer::valueOf);

    /** Of the query language, about the article {@code a} and its text {@code t}. */
    final String value;

    private final boolean descending;
    private final Function<String, Object> read;

    LibraryOrder(String value, boolean descending, Function<String, Object> read) {
        this.value = value;
        this.descending = descending;
        this.read = read;
    }

    /** The place behind an article. */
    record Place(Object value, UUID id) {}

    /** Its name in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The newest first, if the name is unknown. */
    static LibraryOrder of(@Nullable String id) {
        return Arrays.stream(values())
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElse(NEWEST);
    }

    String orderBy() {
        return descending ? " order by %s desc, a.id desc".formatted(value) : " order by %s, a.id".formatted(value);
    }

    /** Behind the place that the parameters {@code value} and {@code id} say. */
    String after() {
        return " and (%1$s %2$s :value or %1$s = :value and a.id %2$s :id)".formatted(value, descending ? "<" : ">");
    }

    Cursor cursor(Object valueOfLast, UUID idOfLast) {
        return Cursor.of(id(), valueOfLast, idOfLast);
    }

    /** Where the page begins; a place in another order is none in this one. */
    Optional<Place> place(Paging paging) {
        return paging.after(3, cursor -> {
            if (!cursor.values().get(0).equals(id())) {
                throw new IllegalArgumentException("a place in another order");
            }
            return new Place(
                    read.apply(cursor.values().get(1)),
                    UUID.fromString(cursor.values().get(2)));
        });
    }
}
