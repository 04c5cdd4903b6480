package org.stet.http;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by cursor.
 *
 * @param items the rows of this page, in the list's total order
 * @param next what to send as {@code after} to get the page behind this one; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that is short by nature and always comes whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * A page cut from rows of which one more than the limit was fetched, so that no second query has to count.
     *
     * @param fetched at most {@code limit + 1} rows
     * @param key the values of a row's sort columns, see {@link Cursor}
     */
    public static <T> Page<T> cut(List<T> fetched, int limit, Function<T, Cursor> key) {
        if (fetched.size() <= limit) {
            return whole(fetched);
        }
        var items = fetched.subList(0, limit);
        return new Page<>(items, key.apply(items.get(limit - 1)).toString());
    }

    /** The same page with each row turned into something else. */
    public <R> Page<R> map(Function<T, R> turn) {
        return new Page<>(items.stream().map(turn).toList(), next);
    }
}
