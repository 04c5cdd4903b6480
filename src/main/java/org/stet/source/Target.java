package org.stet.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** What articles of a project take a stand on: a plan, a person, a party, an idea. */
@Entity
public class Target extends PanacheEntityBase {

    static final int NAME_LENGTH = 200;

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "project_id", nullable = false)
    public UUID project;

    @Column(nullable = false, length = NAME_LENGTH)
    public String name;

    /** Whether an editor vouches for it; see {@link Source#confirmed}. */
    @Column(nullable = false)
    public boolean confirmed;

    /** Whether a reading with a stand toward it was ever handed in; see {@link Source#handedIn}. */
    @Column(name = "handed_in", nullable = false)
    public boolean handedIn;

    /** Whether its maker took it back; see {@link Source#withdrawn}. */
    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "created_by", nullable = false)
    public UUID createdBy;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Target() {} // for Hibernate

    Target(UUID id, NewTarget request, UUID createdBy) {
        this.id = id;
        this.project = request.project();
        this.name = request.name();
        this.lastChange = request.change();
        this.createdBy = createdBy;
    }

    public static Optional<Target> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Those with one of these ids, in no order. */
    static List<Target> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those of them that have one of these ids, by name. */
    static List<Target> among(UUID project, Collection<UUID> ids) {
        return byName(Target.<Target>list("project = ?1 and id in ?2", project, ids).stream());
    }

    /** What an editor sees: the own ones, and those that were confirmed or that a reading brought in, by name. */
    static List<Target> seenByEditor(UUID project, UUID account) {
        return found(project, account, Source.EDITOR);
    }

    /** As {@link Source#handIn}. */
    public static void handIn(UUID project, UUID account, Collection<UUID> ids, Collection<UUID> readings) {
        for (var draft : TargetDraft.ofMaker(project, account)) {
            if (draft.comesOutWith(ids, readings)) {
                Target.<Target>findByIdOptional(draft.id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(target -> !target.confirmed)
                        .ifPresent(target -> target.bringOut(draft));
            }
        }
        if (!ids.isEmpty()) {
            update("handedIn = true where handedIn = false and id in ?1", ids);
        }
    }

    /** As {@link Source#isHeldBack}. */
    boolean isHeldBack(UUID account) {
        return handedIn && !confirmed && createdBy.equals(account);
    }

    /** Whether it is gone for this person. */
    boolean isWithdrawnFor(UUID account) {
        return TargetDraft.of(this, account).map(draft -> draft.withdrawn).orElse(withdrawn);
    }

    /** What is said of a target. */
    record Said(String name, boolean confirmed, boolean withdrawn) {}

    /** As {@link Source#say}. */
    void say(Said said, UUID account, @Nullable UUID reading, UUID change) {
        if (isHeldBack(account) && !said.confirmed()) {
            TargetDraft.of(this, account).orElseGet(() -> new TargetDraft(this)).say(said, reading, change);
            return;
        }
        TargetDraft.of(this, account).ifPresent(this::bringOut);
        if (!createdBy.equals(account)) {
            TargetDraft.ofTarget(id)
                    .ifPresent(draft -> draft.follow(new Said(name, confirmed, withdrawn), said, change));
        }
        name = said.name();
        confirmed = said.confirmed();
        withdrawn = said.withdrawn();
        lastChange = change;
        persistAndFlush();
    }

    private void bringOut(TargetDraft draft) {
        update(
                "name = ?1, withdrawn = ?2, lastChange = ?3, version = ?4 where id = ?5",
                draft.name,
                draft.withdrawn,
                draft.lastChange,
                draft.versionAfter(version),
                id);
        getEntityManager().refresh(this);
        draft.delete();
    }

    /** What a reader in blind work sees: the own ones and those that an editor confirmed, by name. */
    public static List<Target> seenBy(UUID project, UUID account) {
        return found(project, account, Source.READER);
    }

    private static List<Target> found(UUID project, UUID account, List<String> ways) {
        return byName(ways.stream()
                .<Target>flatMap(way -> Target.<Target>list(way + " and withdrawn = false", project, account).stream())
                .distinct());
    }

    private static List<Target> byName(Stream<Target> targets) {
        return ByName.sorted(targets, target -> target.name, target -> target.id);
    }
}
