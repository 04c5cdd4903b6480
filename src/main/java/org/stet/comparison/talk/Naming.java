package org.stet.comparison.talk;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** How people are called in the words of a comment: by their names, or on a page without names by their letters. */
@FunctionalInterface
public interface Naming {

    /** By name. */
    Naming NAMES = (kept, names) -> Meant.shown(kept, UnaryOperator.identity(), names);

    /**
     * The words as they are shown.
     *
     * @param kept as {@link Meant} has them
     * @param names of those who may be named in them; {@code null} for anybody else
     */
    String words(String kept, Function<UUID, @Nullable String> names);
}
