package org.stet.annotation.carryover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.PassageConverter;
import org.stet.text.Passage;
import org.stet.text.collation.Fate;

/**
 * What became of one annotation of the earlier reading. It waits for its reader as long as no live annotation has its id
 * and it is not dropped; so taking the annotation back by undo puts it back into the queue.
 */
@Entity
public class Carried extends PanacheEntityBase {

    /** Also the id of the annotation that it becomes. */
    @Id
    public UUID id;

    /** The reading of the corrected text. */
    @Column(name = "reading_id", nullable = false, updatable = false)
    public UUID reading;

    /** The annotation of an earlier text: of the one before, or of the one in which it was last placed. */
    @Column(name = "from_annotation", nullable = false, updatable = false)
    public UUID from;

    /** The change that had led to that annotation's state. */
    @Column(name = "from_change", nullable = false)
    public UUID fromChange;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Fate fate;

    /** Where it is proposed to stand in the corrected text; {@code null} when nothing there is like it. */
    @Convert(converter = PassageConverter.class)
    @Column(length = 4_000)
    public @Nullable Passage place;

    /** Whether its reader decided that it has no place in the corrected text. */
    @Column(nullable = false)
    public boolean dropped;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Carried() {} // for Hibernate

    Carried(UUID id, UUID reading, UUID from, UUID fromChange, Fate fate, @Nullable Passage place, UUID change) {
        this.id = id;
        this.reading = reading;
        this.from = from;
        this.fromChange = fromChange;
        this.fate = fate;
        this.place = place;
        this.lastChange = change;
    }

    static Optional<Carried> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** All that came into a reading. */
    static List<Carried> into(UUID reading) {
        return list("reading = ?1 order by id", reading);
    }

    /** What came into a reading and was not carried over by itself, whatever was decided of it. */
    static List<Carried> toBeLookedAt(UUID reading) {
        return list("reading = ?1 and fate <> ?2 order by id", reading, Fate.UNCHANGED);
    }

    private static final String WAITING = "from Carried c where c.reading = ?1 and c.fate <> ?2 and c.dropped = false"
            + " and not exists (from Annotation a where a.id = c.id and a.withdrawn = false)";

    /** What its reader has not decided yet. */
    static List<Carried> waitingIn(UUID reading) {
        return list(WAITING + " order by c.id", reading, Fate.UNCHANGED);
    }

    static long countWaitingIn(UUID reading) {
        return count(WAITING, reading, Fate.UNCHANGED);
    }

    static long countInto(UUID reading) {
        return count("reading = ?1", reading);
    }

    static long countToBeLookedAt(UUID reading) {
        return count("reading = ?1 and fate <> ?2", reading, Fate.UNCHANGED);
    }

    static long countUnchanged(UUID reading) {
        return count("reading = ?1 and fate = ?2", reading, Fate.UNCHANGED);
    }

    /** Whether a person has to decide. */
    boolean isToBeLookedAt() {
        return fate != Fate.UNCHANGED;
    }
}
