package org.stet.comparison;

import java.util.List;

/**
 * Annotations that agree in everything compared.
 *
 * @param tags one of each reading, in the order of the readings
 */
public record Agreement(List<Tag> tags) {

    public Agreement {
        tags = List.copyOf(tags);
    }
}
