package org.stet.assignment.balance;

import java.util.Set;
import java.util.UUID;

/**
 * An article with those who have it already.
 *
 * @param words outside boilerplate, zero or greater
 * @param readers to whom it is given, or who have read it unasked
 */
public record Work(UUID article, int words, Set<UUID> readers) {

    public Work {
        if (words < 0) {
            throw new IllegalArgumentException("an article of %d words".formatted(words));
        }
        readers = Set.copyOf(readers);
    }
}
