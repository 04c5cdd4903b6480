package org.stet.adjudication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.adjudication.Had.HadTag;
import org.stet.comparison.Tag;
import org.stet.comparison.Value;

/**
 * The fields that tags fill differently, as they were had: a decision about something else leaves them open, and none of
 * the readers' values is put down without somebody's saying so.
 */
final class OpenFields {

    private OpenFields() {}

    /** Their names, as in {@link Tag#fields}, sorted; none of a single tag. */
    static Set<String> among(List<HadTag> tags) {
        var open = new TreeSet<String>();
        tags.forEach(tag -> open.addAll(tag.fields().keySet()));
        open.removeIf(
                field -> tags.stream().allMatch(tag -> Objects.equals(said(tag, field), said(tags.get(0), field))));
        return open;
    }

    /** The tag of a reading whose value of a field counts: the first, where it has several here; nothing if it has none. */
    static Optional<HadTag> of(List<Had> variants, UUID reading) {
        return variants.stream()
                .filter(had -> had.reading().equals(reading))
                .flatMap(had -> had.tags().stream())
                .findFirst();
    }

    /** Blind readers write one name in different ways; everything else is what it is. */
    static @Nullable String said(HadTag tag, String field) {
        var value = tag.fields().get(field);
        boolean name = field.equals(Tag.SOURCE) || field.equals(Tag.STANCE);
        return value != null && name ? Value.folded(value) : value;
    }
}
