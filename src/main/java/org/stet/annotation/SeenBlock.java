package org.stet.annotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A block of the text that a reader has had before the eyes to its end. */
@Entity
@Table(name = "seen_block")
public class SeenBlock extends PanacheEntityBase {

    /**
     * Which block of which reading.
     *
     * @param reading the reading's id
     * @param ordinal of the block in its text, from 0
     */
    @Embeddable
    public record Key(@Column(name = "reading_id") UUID reading, int ordinal) {}

    @EmbeddedId
    public Key key;

    protected SeenBlock() {} // for Hibernate

    public SeenBlock(UUID reading, int ordinal) {
        this.key = new Key(reading, ordinal);
    }

    /** The block, if it was seen. */
    static Optional<SeenBlock> of(UUID reading, int ordinal) {
        return findByIdOptional(new Key(reading, ordinal));
    }

    /** Their ordinals, in text order. */
    public static List<Integer> of(UUID reading) {
        return getEntityManager()
                .createQuery(
                        "select s.key.ordinal from SeenBlock s where s.key.reading = :reading order by s.key.ordinal",
                        Integer.class)
                .setParameter("reading", reading)
                .getResultList();
    }
}
