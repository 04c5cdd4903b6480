package org.stet.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @param all the readings that may be shown; those shown are among them */
    static Named anonymous(List<UUID> shown, List<UUID> all) {
        var letters = new HashMap<UUID, String>();
        all.stream().sorted(Letters.BY_HASH).forEach(id -> letters.putIfAbsent(id, Letters.of(letters.size())));
        return new Named(shown.stream().sorted(Letters.BY_HASH).toList(), letters);
    }

    String letter(UUID reading) {
        return letters.getOrDefault(reading, "");
    }

    /** The letters of those shown, in their order. */
    List<String> shownLetters() {
        return order.stream().map(this::letter).toList();
    }
}
