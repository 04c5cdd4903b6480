package org.stet.schema;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Lists of a tag set: what JSON leaves out is an empty list. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Those ids of the list that are kept, in their order. */
    static List<String> kept(List<String> ids, Set<String> kept) {
        return ids.stream().filter(kept::contains).toList();
    }
}
