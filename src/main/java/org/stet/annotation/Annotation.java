package org.stet.annotation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.schema.Tagged;
import org.stet.text.Passage;
import org.stet.text.Span;

/** A label beside a passage, with all that a reader says about it. */
@Entity
public class Annotation extends PanacheEntityBase {

    /** Made by a person from nothing. */
    public static final String MANUAL = "manual";

    private static final String PROPOSED = "rule:";

    static final int NOTE_LENGTH = 10_000;
    static final int ATTRIBUTES_LENGTH = 100_000;
    static final int EXACT_LENGTH = 1_000_000;

    /** Ids in one query: a database takes only so many values. */
    private static final int IDS = 1_000;

    private static final int READINGS_AT_ONCE = 200;

    /** The live annotations of {@code :reading} whose hull reaches into {@code [:start, :end)}. */
    static final String REACHING_INTO =
            Reach.overEach("select a.id as id, a.label as label, a.start as first, a.end as past, a.parts as parts"
                    + " from Annotation a where a.reading.id = :reading and a.reach = %1$d and a.start > :start - %1$d"
                    + " and a.start < :end and a.end > :start and a.withdrawn = false");

    @Id
    public UUID id; // UUIDv7, made by the client

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    /** The label's id in the reading's tag set. */
    @Column(nullable = false)
    public String label;

    /** First code point of the passage. */
    @Column(name = "start_cp", nullable = false)
    public int start;

    /** Code point after the passage's last. */
    @Column(name = "end_cp", nullable = false)
    public int end;

    /** {@link Reach#of} the passage, by which it is found. */
    @Column(nullable = false)
    public int reach;

    /** All spans, when there are several; {@code null} when {@link #start} and {@link #end} say it all. */
    @Convert(converter = PassageConverter.class)
    @Column(length = 4_000)
    public @Nullable Passage parts;

    /** The passage's words, those of several spans joined as {@link org.stet.text.StoredText#exact} does. */
    @Column(nullable = false, length = EXACT_LENGTH)
    public String exact;

    /** Canonical JSON object. */
    @Column(nullable = false, length = ATTRIBUTES_LENGTH)
    public String attributes = "{}";

    @Column(name = "source_id")
    public @Nullable UUID source;

    @Column(name = "mention_id")
    public @Nullable UUID mention;

    @Column(name = "target_id")
    public @Nullable UUID target;

    @Enumerated(EnumType.STRING)
    @Column
    public @Nullable StanceValue stance;

    @Column(length = NOTE_LENGTH)
    public @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Certainty certainty = Certainty.SURE;

    /**
     * Where the judgement comes from: {@link #MANUAL}, or the rule that proposed what a person accepted, with its version:
     * {@code rule:S3/1}. What the person changed in it is told by the verdict.
     */
    @Column(nullable = false)
    public String origin = MANUAL;

    /** A withdrawn annotation is kept, so that it can come back; nobody sees it. */
    @Column(nullable = false)
    public boolean withdrawn;

    @Column(nullable = false)
    public Instant created;

    @Column(nullable = false)
    public Instant changed;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Annotation() {} // for Hibernate

    /** @param change the change that makes it; place, words and all the rest are put in before it is stored */
    public Annotation(UUID id, Reading reading, String label, UUID change, Instant created) {
        this.id = id;
        this.reading = reading;
        this.label = label;
        this.exact = "";
        this.created = created;
        this.changed = created;
        this.lastChange = change;
    }

    public static Optional<Annotation> byId(UUID id) {
        return findByIdOptional(id);
    }

    private record Stands(UUID annotation, Reading reading) {}

    /** The readings of annotations, those that were taken away too, by the annotation's id; of unknown ids none. */
    static Map<UUID, Reading> readingsOf(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var readings = new HashMap<UUID, Reading>();
        for (int i = 0; i < all.size(); i += IDS) {
            getEntityManager()
                    .createQuery("select a.id, r from Annotation a join a.reading r where a.id in :ids", Stands.class)
                    .setParameter("ids", all.subList(i, Math.min(all.size(), i + IDS)))
                    .getResultStream()
                    .forEach(one -> readings.put(one.annotation(), one.reading()));
        }
        return readings;
    }

    /** Whether a reading has it and it was not taken away. */
    static boolean isLive(UUID id, UUID reading) {
        return count("id = ?1 and reading.id = ?2 and withdrawn = false", id, reading) > 0;
    }

    /** The live annotations of one reading, in text order; an outer passage before those inside it. */
    public static List<Annotation> inTextOrder(UUID reading) {
        return list("reading.id = ?1 and withdrawn = false order by start, end desc, label, id", reading);
    }

    /** What an annotation became in the reading of a corrected text; empty while its reading is the present one. */
    static Optional<Annotation> heirOf(Annotation annotation) {
        return annotation.reading.carriedTo == null
                ? Optional.empty()
                : find(
                                "from Annotation a where a.reading.id = ?1 and a.withdrawn = false and a.id in"
                                        + " (select c.id from Carried c where c.reading = ?1 and c.from = ?2)",
                                annotation.reading.carriedTo,
                                annotation.id)
                        .firstResultOptional();
    }

    /** All of a reading's annotations, those that were taken away too, in the order of their making. */
    public static List<Annotation> everMadeIn(UUID reading) {
        return list("reading.id = ?1 order by created, id", reading);
    }

    /** As much of an annotation as its neighbours have to know. */
    record Place(
            UUID id,
            String label,
            int start,
            int end,
            @Nullable Passage parts) {

        Tagged tagged() {
            return Tagged.existing(id, label, parts != null ? parts : Passage.of(new Span(start, end)));
        }
    }

    /** The live annotations of a reading whose hull reaches into {@code [start, end)}, in text order. */
    static List<Tagged> reachingInto(UUID reading, int start, int end) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.label, p.first, p.past, p.parts from (" + REACHING_INTO
                                + ") p order by p.first, p.id",
                        Place.class)
                .setParameter("reading", reading)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList()
                .stream()
                .map(Place::tagged)
                .toList();
    }

    /**
     * As much of an annotation as is counted.
     *
     * @param reading whose it is
     * @param parts all spans, when there are several
     */
    public record Mark(
            UUID reading,
            String label,
            int start,
            int end,
            @Nullable Passage parts,
            String origin) {

        /** The passage, in code points. */
        public Passage passage() {
            return parts != null ? parts : Passage.of(new Span(start, end));
        }

        /** Whether a rule proposed what a person accepted. */
        public boolean isProposed() {
            return origin.startsWith(PROPOSED);
        }
    }

    /**
     * The live annotations of these readings, in no order. Asked for by some readings at a time: H2 writes a result of tens
     * of thousands of rows to the disk before it gives the first.
     *
     * @param readings that whoever asks may see
     */
    public static void eachMark(List<UUID> readings, Consumer<Mark> work) {
        for (int from = 0; from < readings.size(); from += READINGS_AT_ONCE) {
            var some = readings.subList(from, Math.min(readings.size(), from + READINGS_AT_ONCE));
            find(
                            "select reading.id, label, start, end, parts, origin from Annotation"
                                    + " where reading.id in ?1 and withdrawn = false",
                            some)
                    .project(Mark.class)
                    .list()
                    .forEach(work);
        }
    }

    private record Written(UUID reading, long times) {}

    /** How often the annotations of each of some readings were written, withdrawn ones too; none for one without any. */
    static Map<UUID, Long> writesIn(Collection<UUID> readings) {
        return readings.isEmpty()
                ? Map.of()
                : find(
                                "select reading.id, count(id) + sum(version) from Annotation where reading.id in ?1"
                                        + " group by reading.id",
                                readings)
                        .project(Written.class)
                        .stream()
                        .collect(Collectors.toMap(Written::reading, Written::times));
    }

    /** Whether a reader accepted suggestions in any of these readings. */
    public static boolean anyProposedIn(List<UUID> readings) {
        return count("reading.id in ?1 and withdrawn = false and origin like 'rule:%'", readings) > 0;
    }

    /** Whether somebody ever took an annotation of an article from a rule, also on an earlier text, and taken away or not. */
    public static boolean isAnyProposedTo(UUID account, UUID article) {
        return count("reading.account = ?1 and reading.article = ?2 and origin like 'rule:%'", account, article) > 0;
    }

    /** Whether a rule proposed what a person accepted. */
    public boolean isProposed() {
        return origin.startsWith(PROPOSED);
    }

    static long countOfOthers(UUID reading, String label, UUID besides) {
        return count("reading.id = ?1 and label = ?2 and id <> ?3 and withdrawn = false", reading, label, besides);
    }

    /** The sources that a reading points to. */
    static List<UUID> sourcesIn(UUID reading) {
        return find(
                        "select distinct source from Annotation where reading.id = ?1 and withdrawn = false"
                                + " and source is not null",
                        reading)
                .project(UUID.class)
                .list();
    }

    /** The targets toward which a reading's passages take a stand. */
    static List<UUID> targetsIn(UUID reading) {
        return find(
                        "select distinct target from Annotation where reading.id = ?1 and withdrawn = false"
                                + " and target is not null",
                        reading)
                .project(UUID.class)
                .list();
    }

    public static long countIn(UUID reading) {
        return count("reading.id = ?1 and withdrawn = false", reading);
    }

    /** The passage, in code points. */
    public Passage passage() {
        return parts != null ? parts : Passage.of(new Span(start, end));
    }
}
