package org.stet.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * By which letter each reading of a text is known on a page. With names, letters follow the order that was asked for. With
 * letters alone, they follow a hash of the reading's id, which tells neither who read first nor who asked; all readings of
 * the text have one, so that a reader keeps the letter when others are left out.
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
     * @param all the readings that may be shown; those shown are among them
     * @param settled those of them that are what readings were settled into: nobody's letter moves when one comes, so they
     *     have the last ones
     */
    static Named anonymous(List<UUID> shown, List<UUID> all, Set<UUID> settled) {
        var order = Comparator.<UUID, Boolean>comparing(settled::contains).thenComparing(Letters.BY_HASH);
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
