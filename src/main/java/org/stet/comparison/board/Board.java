package org.stet.comparison.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A person's board in a project. Its pins are rows of their own; each change of one counts up its version. */
@Entity
class Board extends PanacheEntityBase {

    static final int NAME_LENGTH = 200;

    @Id
    public UUID id; // made by the client

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    /** Who made it, and alone changes it. */
    @Column(name = "account_id", nullable = false, updatable = false)
    public UUID owner;

    @Column(nullable = false, length = NAME_LENGTH)
    public String name;

    /** Whether all members of the project may look at it. */
    @Column(nullable = false)
    public boolean shared;

    /** A deleted board is kept, so that it can come back. */
    @Column(nullable = false)
    public boolean deleted;

    @Column(nullable = false, updatable = false)
    public Instant created;

    @Column(nullable = false)
    public Instant changed;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Board() {} // for Hibernate

    Board(UUID id, NewBoard request, UUID owner, Instant created) {
        this.id = id;
        this.project = request.project();
        this.owner = owner;
        this.name = request.name().strip();
        this.shared = request.shared();
        this.lastChange = request.change();
        this.created = created;
        this.changed = created;
    }

    static Optional<Board> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The own ones, the last used first. */
    static List<Board> ownedBy(UUID project, UUID account) {
        return list("project = ?1 and owner = ?2 and deleted = false order by changed desc, id", project, account);
    }

    /** Those of others that are shared, the last changed first. */
    static List<Board> sharedWith(UUID project, UUID account) {
        return list(
                "project = ?1 and owner <> ?2 and shared = true and deleted = false order by changed desc, id",
                project,
                account);
    }
}
