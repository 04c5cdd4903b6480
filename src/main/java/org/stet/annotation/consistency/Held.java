package org.stet.annotation.consistency;

import java.util.List;
import java.util.UUID;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.PassageConverter;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * A live annotation as the database holds it, its place not yet trusted.
 *
 * @param start first code point of the hull
 * @param end code point after the hull's last
 * @param parts the spans as they are written in the column, null when there is one
 */
record Held(UUID id, int start, int end, @Nullable String parts, String exact) {

    private static final int PAGE = 500;
    private static final String LIVE = "select a.id, a.start_cp, a.end_cp, a.parts, a.exact from annotation a"
            + " join reading r on r.id = a.reading_id where r.text_id = ?1 and a.withdrawn = false";

    /** The annotations of a text, a page at a time, by their ids; empty when there are no more. */
    static List<Held> page(UUID text, @Nullable UUID after) {
        // Not through the entity: a column that cannot be read is to be told, not thrown.
        var query = Annotation.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        after == null ? LIVE + " order by a.id" : LIVE + " and a.id > ?2 order by a.id", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("start_cp", Integer.class)
                .addScalar("end_cp", Integer.class)
                .addScalar("parts", String.class)
                .addScalar("exact", String.class)
                .setParameter(1, text)
                .setMaxResults(PAGE);
        if (after != null) {
            query.setParameter(2, after);
        }
        return query.getResultList().stream().map(Held::of).toList();
    }

    private static Held of(Object[] row) {
        return new Held((UUID) row[0], (Integer) row[1], (Integer) row[2], (String) row[3], (String) row[4]);
    }

    /** @throws IllegalArgumentException if what is stored is no passage, or another one than start and end say */
    Passage passage() {
        if (parts == null) {
            return Passage.of(new Span(start, end));
        }
        var passage = new PassageConverter().convertToEntityAttribute(parts);
        if (passage == null || !passage.hull().equals(new Span(start, end))) {
            throw new IllegalArgumentException("the parts of %s do not end where it ends".formatted(id));
        }
        return passage;
    }
}
