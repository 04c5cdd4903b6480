package org.stet.comparison;

import java.util.Locale;
import java.util.Objects;

/**
 * What a reader chose for one field of a tag or as an answer. Two choices are the same when their keys are: two blind
 * readers name the same person in records of their own, so a source's key is its folded name, not its id.
 *
 * @param key what is compared
 * @param shown what a person reads
 */
public record Value(String key, String shown) {

    public Value {
        Objects.requireNonNull(key);
        Objects.requireNonNull(shown);
    }

    /** The key of a name: blind readers name the same one in records of their own, and one of them in capitals. */
    public static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A value that is shown as it is compared. */
    public static Value of(String text) {
        return new Value(text, text);
    }
}
