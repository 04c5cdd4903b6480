package org.stet.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * By which letter each reading of a text is known on a page, which is the same where readings are compared and where they
 * are settled, whatever order was asked for. With names, letters follow the age of the readings. With letters alone, they
 * follow a hash of the reading's id, which tells neither who read first nor who asked. All readings of the text have one, so
 * that a reader keeps the letter when others are left out; those that are settled have the first ones.
 *
 * @param order the readings that are shown, in the order in which they are shown
 * @param letters of all readings that may be shown, by the reading's id
 */
record Named(List<UUID> order, Map<UUID, String> letters) {

    Named {
        order = List.copyOf(order);
        letters = Map.copyOf(letters);
    }

    /** @param shown in the order asked for */
    static Named byPlace(List<UUID> shown) {
        var letters = new HashMap<UUID, String>();
        shown.forEach(id -> letters.putIfAbsent(id, Letters.of(letters.size())));
        return new Named(shown, letters);
    }

    /**
     * @param all the readings that may be shown, oldest first; those shown are among them
     * @param rank of those that have the first letters 0, more for others
     */
    static Named byAge(List<UUID> shown, List<UUID> all, ToIntFunction<UUID> rank) {
        return of(shown, all, Comparator.comparingInt(rank).thenComparingInt(all::indexOf));
    }

    /**
     * The same in an order that tells nothing.
     *
     * @param rank as above
     */
    static Named anonymous(List<UUID> shown, List<UUID> all, ToIntFunction<UUID> rank) {
        return of(shown, all, Comparator.comparingInt(rank).thenComparing(Letters.BY_HASH));
    }

    private static Named of(List<UUID> shown, List<UUID> all, Comparator<UUID> order) {
        var letters = new HashMap<UUID, String>();
        all.stream().sorted(order).forEach(id -> letters.putIfAbsent(id, Letters.of(letters.size())));
        return new Named(shown.stream().sorted(order).toList(), letters);
    }

    /** A word that is another one as soon as a letter stands for another reading. */
    String key() {
        return HexFormat.of().formatHex(DifferenceKey.digest(new TreeMap<>(letters).toString()));
    }

    String letter(UUID reading) {
        return letters.getOrDefault(reading, "");
    }

    /** The letters of those shown, in their order. */
    List<String> shownLetters() {
        return order.stream().map(this::letter).toList();
    }
}
