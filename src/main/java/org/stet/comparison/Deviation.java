package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A field that two paired tags fill differently.
 *
 * @param field its name, as in {@link Tag#fields()}
 * @param values what each reading has, in the order of the readings; {@code null} where it is unset
 */
public record Deviation(String field, List<@Nullable Value> values) {

    public Deviation {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The fields in which two tags differ, in the order of their names. */
    static List<Deviation> between(Tag left, Tag right) {
        if (left.fields().equals(right.fields())) {
            return List.of();
        }
        var names = new TreeSet<>(left.fields().keySet());
        names.addAll(right.fields().keySet());
        var found = new ArrayList<Deviation>();
        for (var name : names) {
            var ours = left.fields().get(name);
            var theirs = right.fields().get(name);
            if (!Objects.equals(key(ours), key(theirs))) {
                var values = new ArrayList<@Nullable Value>(2);
                values.add(ours);
                values.add(theirs);
                found.add(new Deviation(name, values));
            }
        }
        return found;
    }

    private static @Nullable String key(@Nullable Value value) {
        return value == null ? null : value.key();
    }
}
