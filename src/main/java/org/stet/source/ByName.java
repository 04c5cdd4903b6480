package org.stet.source;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one order of names, in which "Élysée" stands before "Zürich". Databases have orders of their own, and not the same
 * ones: what one of them cut off would not be the end of the list.
 */
final class ByName {

    private ByName() {}

    private record Keyed<T>(CollationKey key, UUID id, T thing) {}

    /** Things in the order of their names; those of the same name in that of their ids. */
    static <T> List<T> sorted(Stream<T> things, Function<T, String> name, Function<T, UUID> id) {
        var collator = Collator.getInstance(Locale.ROOT); // one for each list: they are no matter of several threads
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return things.map(thing -> new Keyed<>(collator.getCollationKey(name.apply(thing)), id.apply(thing), thing))
                .sorted(Comparator.comparing((Keyed<T> keyed) -> keyed.key())
                        .thenComparing(keyed -> keyed.id().toString()))
                .map(Keyed::thing)
                .toList();
    }
}
