package org.stet.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.http.Cursor;
import org.stet.http.Paging;

/** In which order a library stands: by some values of its articles, and by their ids where those are the same. */
enum LibraryOrder {
    NEWEST(true, new Column("a.created", Instant::parse)),
    /** In the order of the database, without regard to case. */
    TITLE(false, new Column("lower(coalesce(a.title, ''))", text -> text)),
    /** The shortest first. */
    WORDS(false, new Column("t.words", Integer::valueOf)),
    /** What is due first, then what is given without a day, as old as it is. */
    DUE(
            false,
            new Column("coalesce(g.due, cast('9999-12-31' as LocalDate))", LocalDate::parse),
            new Column("a.created", Instant::parse));

    private final boolean descending;
    private final List<Column> columns;

    LibraryOrder(boolean descending, Column... columns) {
        this.descending = descending;
        this.columns = List.of(columns);
    }

    /** @param value of the query language, about the article {@code a}, its text {@code t} and what is given to the reader {@code g} */
    private record Column(String value, Function<String, Object> read) {}

    /** The place behind an article. */
    record Place(List<Object> values, UUID id) {}

    /** Its name in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which a part of the library stands if nobody says otherwise. */
    static LibraryOrder usual(Wanted.Status status) {
        return status == Wanted.Status.ME ? DUE : NEWEST;
    }

    /** The usual one, if the name is unknown. */
    static LibraryOrder of(@Nullable String id, Wanted.Status status) {
        return Arrays.stream(values())
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElse(usual(status));
    }

    /** What to ask the database for, so that {@link #cursor} can be told. */
    String asked() {
        return columns.stream().map(Column::value).collect(Collectors.joining(", "));
    }

    int size() {
        return columns.size();
    }

    String orderBy() {
        var direction = descending ? " desc" : "";
        return columns.stream()
                .map(column -> column.value() + direction + ", ")
                .collect(Collectors.joining("", " order by ", "a.id" + direction));
    }

    /** Behind the place that the parameters {@code value0} and so on and {@code id} say. */
    String after() {
        var beyond = descending ? "<" : ">";
        var condition = "a.id " + beyond + " :id";
        for (int i = columns.size() - 1; i >= 0; i--) {
            condition = "(%1$s %2$s :value%3$d or %1$s = :value%3$d and %4$s)"
                    .formatted(columns.get(i).value(), beyond, i, condition);
        }
        return " and " + condition;
    }

    Cursor cursor(List<Object> valuesOfLast, UUID idOfLast) {
        var values = new ArrayList<Object>();
        values.add(id());
        values.addAll(valuesOfLast);
        values.add(idOfLast);
        return Cursor.of(values.toArray());
    }

    /** Where the page begins; a place in another order is none in this one. */
    Optional<Place> place(Paging paging) {
        return paging.after(columns.size() + 2, cursor -> {
            if (!cursor.values().get(0).equals(id())) {
                throw new IllegalArgumentException("a place in another order");
            }
            var values = new ArrayList<Object>();
            for (int i = 0; i < columns.size(); i++) {
                values.add(columns.get(i).read().apply(cursor.values().get(i + 1)));
            }
            return new Place(values, UUID.fromString(cursor.values().get(columns.size() + 1)));
        });
    }
}
