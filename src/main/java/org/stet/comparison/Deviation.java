package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A field that paired tags fill differently.
 *
 * @param field its name, as in {@link Tag#fields()}
 * @param values what each reading has, in the order of the readings; {@code null} where it is unset, and where the
 *     reading has no tag in the difference
 */
public record Deviation(String field, List<@Nullable Value> values) {

    public Deviation {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** How many fields two tags fill differently. */
    static int count(Tag one, Tag other) {
        return one.fields().equals(other.fields())
                ? 0
                : among(List.of(List.of(one), List.of(other))).size();
    }

    /**
     * The fields in which the tags of a group differ, in the order of their names.
     *
     * @param sides at most one tag a reading
     */
    static List<Deviation> among(List<List<Tag>> sides) {
        var tags = sides.stream().flatMap(Collection::stream).toList();
        if (tags.stream().map(Tag::fields).distinct().count() < 2) {
            return List.of();
        }
        var names = new TreeSet<String>();
        tags.forEach(tag -> names.addAll(tag.fields().keySet()));
        var found = new ArrayList<Deviation>();
        for (var name : names) {
            var keys = tags.stream().map(tag -> key(tag.fields().get(name))).toList();
            if (keys.stream().anyMatch(key -> !Objects.equals(key, keys.get(0)))) {
                var values = new ArrayList<@Nullable Value>(sides.size());
                sides.forEach(side ->
                        values.add(side.isEmpty() ? null : side.get(0).fields().get(name)));
                found.add(new Deviation(name, values));
            }
        }
        return found;
    }

    private static @Nullable String key(@Nullable Value value) {
        return value == null ? null : value.key();
    }
}
