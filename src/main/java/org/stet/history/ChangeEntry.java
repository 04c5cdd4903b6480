package org.stet.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** One entry of the history. Entries are written once and never changed or deleted. */
@Entity
@Table(name = "change_entry")
public class ChangeEntry extends PanacheEntityBase {

    /** The longest state that is kept, in UTF-16 units. */
    static final int STATE_LENGTH = 1_000_000;

    /** What comes of the doing of others stands under the name of whoever was there, and is no step of theirs. */
    private static final Set<String> NOBODYS = Set.of(ChangeKind.CARRIED_OVER.id, ChangeKind.SETTLEMENT_OVERTAKEN.id);

    /** The change id, made by the client: a repeat of the same request finds the first answer here. */
    @Id
    public UUID id;

    /** The order in which changes reached the database; given by it, hence zero before the entry is read again. */
    @Column(name = "seq", insertable = false, updatable = false)
    public long seq;

    @Column(name = "account_id", nullable = false)
    public UUID account;

    @Column(name = "project_id")
    public @Nullable UUID project;

    @Column(name = "article_id")
    public @Nullable UUID article;

    @Column(name = "reading_id")
    public @Nullable UUID reading;

    /** A {@link ChangeKind#id}. */
    @Column(nullable = false)
    public String kind;

    @Column(name = "subject_type", nullable = false)
    public String subjectType;

    @Column(name = "subject_id", nullable = false)
    public UUID subject;

    /** Canonical JSON; {@code null} for something new. */
    @Column(name = "state_before", length = STATE_LENGTH)
    public @Nullable String before;

    /** Canonical JSON; {@code null} when the subject is gone for good. */
    @Column(name = "state_after", length = STATE_LENGTH)
    public @Nullable String after;

    @Column
    public @Nullable UUID undoes;

    @Column
    public @Nullable UUID redoes;

    @Column
    public @Nullable UUID batch;

    @Column(nullable = false)
    public Instant at;

    protected ChangeEntry() {} // for Hibernate

    ChangeEntry(NewChange change, @Nullable String before, @Nullable String after, Instant at) {
        this.id = change.id();
        this.account = change.account();
        this.project = change.place().project();
        this.article = change.place().article();
        this.reading = change.place().reading();
        this.kind = change.kind().id;
        this.subjectType = change.subjectType();
        this.subject = change.subject();
        this.before = before;
        this.after = after;
        this.undoes = change.undoes();
        this.redoes = change.redoes();
        this.batch = change.batch();
        this.at = at;
    }

    public static Optional<ChangeEntry> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Those of many ids that there are, in the order in which they were made. */
    public static List<ChangeEntry> byIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by seq", ids);
    }

    /**
     * What one account did to such subjects in one reading, in the order in which it was done; beside all readings, for a
     * place that is an article.
     */
    static List<UndoStack.Made> made(NewChange.Place place, UUID account, Set<String> subjectTypes) {
        var where = place.reading() == null ? "reading is null and article = ?2" : "reading = ?2";
        return find(
                        "select id, undoes, redoes, batch from ChangeEntry where project = ?1 and " + where
                                + " and account = ?3 and subjectType in ?4 and kind not in ?5"
                                // One that decided nothing anew, or is from before decisions were steps.
                                + " and (kind <> ?6 or batch is not null or undoes is not null or redoes is not null)"
                                + " order by seq",
                        place.project(),
                        place.reading() == null ? place.article() : place.reading(),
                        account,
                        subjectTypes,
                        NOBODYS,
                        ChangeKind.CARRYING_DECIDED.id)
                .project(UndoStack.Made.class)
                .list();
    }

    /** What one account did to one thing of a project beside its readings, in the order in which it was done. */
    static List<UndoStack.Made> madeTo(UUID project, String subjectType, UUID subject, UUID account) {
        return find(
                        "select id, undoes, redoes, batch from ChangeEntry where project = ?1 and reading is null"
                                + " and subject = ?2 and subjectType = ?3 and account = ?4 order by seq",
                        project,
                        subject,
                        subjectType,
                        account)
                .project(UndoStack.Made.class)
                .list();
    }

    /** The changes of one gesture, in the order in which they were made. */
    public static List<ChangeEntry> ofBatch(NewChange.Place reading, UUID batch) {
        return list(
                "project = ?1 and reading = ?2 and batch = ?3 order by seq",
                reading.project(),
                reading.reading(),
                batch);
    }

    /** The newest changes of one reading, newest first, older than {@code beforeSeq}. */
    public static List<ChangeEntry> newestInReading(NewChange.Place reading, long beforeSeq, int limit) {
        return find(
                        "project = ?1 and reading = ?2 and seq < ?3 order by seq desc",
                        reading.project(),
                        reading.reading(),
                        beforeSeq)
                .page(0, limit)
                .list();
    }

    /** A state that something had: canonical JSON, {@code null} when it was gone. */
    public record Had(
            String subjectType, UUID subject, @Nullable String after) {}

    /** What such subjects of one reading were led to, up to and with one change, in the order in which it was done. */
    public static List<Had> statesUpTo(NewChange.Place reading, long seq, Set<String> subjectTypes) {
        return find(
                        "select subjectType, subject, after from ChangeEntry where project = ?1 and reading = ?2"
                                + " and seq <= ?3 and subjectType in ?4 order by seq",
                        reading.project(),
                        reading.reading(),
                        seq,
                        subjectTypes)
                .project(Had.class)
                .list();
    }

    /** What was done to an article beside its readings, newest first, of these kinds, older than {@code beforeSeq}. */
    public static List<ChangeEntry> newestOfArticle(
            UUID project, UUID article, Set<String> kinds, long beforeSeq, int limit) {
        return find(
                        "project = ?1 and reading is null and article = ?2 and kind in ?3 and seq < ?4 order by seq desc",
                        project,
                        article,
                        kinds,
                        beforeSeq)
                .page(0, limit)
                .list();
    }

    /** The same of what one person did. */
    public static List<ChangeEntry> newestOfArticleBy(
            UUID account, UUID project, UUID article, Set<String> kinds, long beforeSeq, int limit) {
        return find(
                        "account = ?1 and project = ?2 and reading is null and article = ?3 and kind in ?4 and seq < ?5"
                                + " order by seq desc",
                        account,
                        project,
                        article,
                        kinds,
                        beforeSeq)
                .page(0, limit)
                .list();
    }

    /** The number of the newest change of a reading; 0 when there is none. */
    public static long newestSeq(NewChange.Place reading) {
        return newestInReading(reading, Long.MAX_VALUE, 1).stream()
                .mapToLong(entry -> entry.seq)
                .findFirst()
                .orElse(0);
    }

    /** How many changes of such subjects a reading has after one of its changes, those left out that came over to it. */
    public static long countLater(NewChange.Place reading, long seq, Set<String> subjectTypes) {
        return count(
                "project = ?1 and reading = ?2 and seq > ?3 and subjectType in ?4 and kind <> ?5",
                reading.project(),
                reading.reading(),
                seq,
                subjectTypes,
                ChangeKind.CARRIED_OVER.id);
    }

    /**
     * What was done to one thing of a project beside all readings, of one kind, oldest first. What readers did at their desks
     * is not even passed over: the time of an answer does not tell how much of it there is.
     */
    public static List<ChangeEntry> of(UUID project, UUID subject, ChangeKind kind) {
        return list(
                "project = ?1 and reading is null and subject = ?2 and kind = ?3 order by seq",
                project,
                subject,
                kind.id);
    }

    /** Whether such a thing was done to a subject after a change: in one reading, or beside all, for any other place. */
    public static boolean isLater(NewChange.Place place, UUID subject, ChangeKind kind, long seq) {
        return place.reading() == null
                ? count(
                                "project = ?1 and reading is null and seq > ?2 and subject = ?3 and kind = ?4",
                                place.project(),
                                seq,
                                subject,
                                kind.id)
                        > 0
                : count(
                                "project = ?1 and reading = ?2 and seq > ?3 and subject = ?4 and kind = ?5",
                                place.project(),
                                place.reading(),
                                seq,
                                subject,
                                kind.id)
                        > 0;
    }

    /** Whether such a thing was ever done, beside all readings of a project, to another subject than this one. */
    public static boolean tellsOfOther(UUID project, ChangeKind kind, UUID subject) {
        return count("project = ?1 and reading is null and kind = ?2 and subject <> ?3", project, kind.id, subject) > 0;
    }

    /** What was done to some things of a project beside all readings, of these kinds, in the order in which it was done. */
    public static List<ChangeEntry> ofThings(UUID project, Collection<UUID> subjects, Set<String> kinds) {
        return list(
                "project = ?1 and reading is null and subject in ?2 and kind in ?3 order by seq",
                project,
                subjects,
                kinds);
    }

    /** What was done in some readings of a project, of these kinds, in the order in which it was done. */
    public static List<ChangeEntry> inReadings(UUID project, Collection<UUID> readings, Set<String> kinds) {
        return list("project = ?1 and reading in ?2 and kind in ?3 order by seq", project, readings, kinds);
    }

    /** Whether anything was ever done in a reading of this article while it was in this project. */
    public static boolean tellsOfReadings(UUID project, UUID article) {
        return count("project = ?1 and article = ?2 and reading is not null", project, article) > 0;
    }
}
