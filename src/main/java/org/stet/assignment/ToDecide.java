package org.stet.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What the correction of a text has left its reader to decide. */
@ApplicationScoped
class ToDecide {

    private static final String WAITING = " and c.fate <> org.stet.text.collation.Fate.UNCHANGED and c.dropped = false"
            + " and not exists (select 1 from Annotation n where n.id = c.id and n.withdrawn = false)";

    /** Of the query language: what waits in the own reading {@code r}. */
    static final String OF_READING = "select 1 from Carried c where c.reading = r.id" + WAITING;

    private static final String COUNTED =
            "select c.reading, count(c) from Carried c where c.reading in :readings" + WAITING + " group by c.reading";

    private final EntityManager entities;

    ToDecide(EntityManager entities) {
        this.entities = entities;
    }

    private record Counted(UUID reading, long count) {}

    /** How many by reading; none for a reading in which nothing waits. */
    Map<UUID, Long> in(List<UUID> readings) {
        return readings.isEmpty()
                ? Map.of()
                : entities.createQuery(COUNTED, Counted.class)
                        .setParameter("readings", readings)
                        .getResultStream()
                        .collect(Collectors.toMap(Counted::reading, Counted::count));
    }
}
