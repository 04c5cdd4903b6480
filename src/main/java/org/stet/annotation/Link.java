package org.stet.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeKind;

/** A typed, directed relation between two annotations of one person, also across articles of a project. */
@Entity
public class Link extends PanacheEntityBase {

    @Id
    public UUID id; // UUIDv7, made by the client

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    /** The id of a link type in the reading's tag set. */
    @Column(nullable = false)
    public String type;

    @Column(name = "from_annotation", nullable = false)
    public UUID from;

    @Column(name = "to_annotation", nullable = false)
    public UUID to;

    @Column(length = Annotation.NOTE_LENGTH)
    public @Nullable String note;

    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Link() {} // for Hibernate

    Link(UUID id, Reading reading, NewLink request) {
        this.id = id;
        this.reading = reading;
        this.type = request.type();
        this.from = request.from();
        this.to = request.to();
        this.lastChange = request.change();
    }

    /** The same relation between annotations of another text. */
    public Link(UUID id, Reading reading, LinkView same, UUID from, UUID to, UUID change) {
        this.id = id;
        this.reading = reading;
        this.type = same.type();
        this.from = from;
        this.to = to;
        this.note = same.note();
        this.lastChange = change;
    }

    public static Optional<Link> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The live links of a reading whose ends are live too, in the order of their making. */
    public static List<Link> ofReading(UUID reading) {
        return list(
                "reading.id = ?1 and withdrawn = false"
                        + " and exists (from Annotation a where a.id = from and a.withdrawn = false)"
                        + " and exists (from Annotation b where b.id = to and b.withdrawn = false)"
                        + " order by id",
                reading);
    }

    /** A live link of a reading, and another reading in which it ends. */
    record Leading(UUID link, Reading reading) {}

    /** Where the live links of a reading lead out of it; a link with both ends elsewhere comes twice. */
    static List<Leading> leadingOut(UUID reading) {
        return Stream.of("from", "to")
                .flatMap(end -> getEntityManager()
                        .createQuery(
                                "select l.id, a.reading from Link l join Annotation a on a.id = l." + end
                                        + " where l.reading.id = :reading and l.withdrawn = false"
                                        + " and a.reading.id <> :reading",
                                Leading.class)
                        .setParameter("reading", reading)
                        .getResultStream())
                .toList();
    }

    /** The links among these ids, whatever their state, with their readings. */
    public static List<Link> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("from Link l join fetch l.reading where l.id in ?1", ids);
    }

    public VisibleLinks.Ends ends() {
        return new VisibleLinks.Ends(reading.id, from, to);
    }

    /** The live links at an annotation whose other end is live too, in its own reading. */
    public static List<Link> at(UUID annotation) {
        return Annotation.byId(annotation)
                .map(end -> ofReading(end.reading.id).stream()
                        .filter(link -> link.from.equals(annotation) || link.to.equals(annotation))
                        .toList())
                .orElse(List.of());
    }

    public static boolean isThere(UUID reading, String type, UUID from, UUID to) {
        return count(
                        "reading.id = ?1 and type = ?2 and from = ?3 and to = ?4 and withdrawn = false",
                        reading,
                        type,
                        from,
                        to)
                > 0;
    }

    /** The links of a reading that were taken back. */
    public static List<Link> takenBackIn(UUID reading) {
        return list("reading.id = ?1 and withdrawn = true order by id", reading);
    }

    /** A live link that came over from an earlier text and that its reader has not touched. */
    public static Optional<Link> carriedWith(UUID reading, String type, UUID from, UUID to) {
        return find(
                        "from Link l where l.reading.id = ?1 and l.type = ?2 and l.from = ?3 and l.to = ?4"
                                + " and l.withdrawn = false and exists (from ChangeEntry c where c.id = l.lastChange"
                                + " and c.kind = ?5)",
                        reading,
                        type,
                        from,
                        to,
                        ChangeKind.CARRIED_OVER.id)
                .firstResultOptional();
    }

    /** Whether a reading has such a link, or had one that was taken away. */
    public static boolean isOrWasThere(UUID reading, String type, UUID from, UUID to) {
        return count("reading.id = ?1 and type = ?2 and from = ?3 and to = ?4", reading, type, from, to) > 0;
    }

    /** The live links that the same person drew in other readings and that end here, in the order of their making. */
    public static List<Link> inward(Reading reading) {
        return list(
                "reading.account = ?1 and reading.project = ?2 and reading.id <> ?3 and withdrawn = false"
                        + " and exists (from Annotation a where a.id = from and a.withdrawn = false)"
                        + " and exists (from Annotation b where b.id = to and b.withdrawn = false)"
                        + " and exists (from Annotation c where c.reading.id = ?3 and (c.id = from or c.id = to))"
                        + " order by id",
                reading.account,
                reading.project,
                reading.id);
    }
}
