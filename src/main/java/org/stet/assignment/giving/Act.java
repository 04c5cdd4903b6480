package org.stet.assignment.giving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.history.History;

/** What an editor did at once: written once, never changed. Its entries of the history have ids that follow from its own. */
@Entity
@Table(name = "assignment_act")
class Act extends PanacheEntityBase {

    /** What was done. */
    enum Kind {
        GAVE,
        TOOK_BACK,
        MOVED,
        CHANGED,
        /** Took another act back, an undoing too. */
        UNDID
    }

    /** The change id, made by the client. */
    @Id
    public UUID id;

    @Column(name = "project_id", nullable = false)
    public UUID project;

    /** Who did it. */
    @Column(name = "account_id", nullable = false)
    public UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    /** How many different ones. */
    @Column(nullable = false)
    public int articles;

    /** How many different ones. */
    @Column(nullable = false)
    public int readers;

    /** How many entries of the history it made; may be zero. */
    @Column(nullable = false)
    public int entries;

    /** Of an undoing: how many assignments stayed as they are, because they were changed since. */
    @Column(nullable = false)
    public int stayed;

    @Column
    public @Nullable UUID undoes;

    @Column(nullable = false)
    public Instant at;

    protected Act() {} // for Hibernate

    Act(UUID id, UUID project, UUID account, Kind kind, @Nullable UUID undoes, Instant at) {
        this.id = id;
        this.project = project;
        this.account = account;
        this.kind = kind;
        this.undoes = undoes;
        this.at = at;
    }

    static Optional<Act> byId(UUID project, UUID id) {
        return find("project = ?1 and id = ?2", project, id).firstResultOptional();
    }

    /** The newest first. */
    static List<Act> newest(UUID project, int limit) {
        return find("project = ?1 order by at desc, id desc", project)
                .page(0, limit)
                .list();
    }

    /** Whether it was taken back, and that was not taken back in turn. */
    boolean isUndone() {
        return Act.<Act>list("undoes", id).stream().anyMatch(undoing -> !undoing.isUndone());
    }

    /** The ids of its entries in the history, in the order in which they were made. */
    List<UUID> entryIds() {
        return IntStream.range(0, entries)
                .mapToObj(number -> entryId(id, number))
                .toList();
    }

    static UUID entryId(UUID act, int number) {
        return number == 0 ? act : History.following(act, number);
    }
}
