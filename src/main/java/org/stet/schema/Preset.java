package org.stet.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named subset of a tag set's labels.
 *
 * @param labels ids; never empty
 */
public record Preset(String id, String name, String about, List<String> labels) {

    public Preset {
        labels = Lists.orEmpty(labels);
    }

    Optional<Preset> limitedTo(Set<String> kept) {
        var left = Lists.kept(labels, kept);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Preset(id, name, about, left));
    }
}
