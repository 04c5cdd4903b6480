package org.stet.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** A person, organisation, document or group that articles of a project draw on. */
@Entity
public class Source extends PanacheEntityBase {

    /**
     * The ways to come to be seen; several may lead to one source. Each has an index of its own and no other condition that
     * has one, so that what nobody sees but its maker is not even passed over: the time of an answer does not tell how much
     * of it there is.
     */
    static final List<String> READER =
            List.of("project = ?1 and createdBy = ?2", "project = ?1 and confirmed = true and createdBy <> ?2");

    static final List<String> EDITOR = Stream.concat(
                    READER.stream(), Stream.of("project = ?1 and handedIn = true and createdBy <> ?2"))
            .toList();

    private static final String PRESENT = "withdrawn = false and mergedInto is null";

    static final int NAME_LENGTH = 200;
    static final int NOTE_LENGTH = 4_000;

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "project_id", nullable = false)
    public UUID project;

    @Column(nullable = false, length = NAME_LENGTH)
    public String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public SourceKind kind;

    @Column(length = NOTE_LENGTH)
    public @Nullable String note;

    /** Whether an editor vouches for it; until then only its maker works with it, so that blind readings stay blind. */
    @Column(nullable = false)
    public boolean confirmed;

    /** Whether a reading that points to it was ever handed in: until then its maker's reading would show through it. */
    @Column(name = "handed_in", nullable = false)
    public boolean handedIn;

    /** The record of the same source that took this one's place; {@code null} while it stands for itself. */
    @Column(name = "merged_into")
    public @Nullable UUID mergedInto;

    /**
     * Whether its maker took it back: then it is in no list and nothing new points to it. Whoever asks by its id and might
     * see it is told its name all the same, since an earlier state, or a search that was kept, names it.
     */
    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "created_by", nullable = false)
    public UUID createdBy;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Source() {} // for Hibernate

    Source(UUID id, NewSource request, UUID createdBy) {
        this.id = id;
        this.project = request.project();
        this.name = request.name();
        this.kind = request.kind();
        this.lastChange = request.change();
        this.createdBy = createdBy;
    }

    public static Optional<Source> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Those with one of these ids, in no order; merged ones too. */
    static List<Source> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** What an editor sees: the own ones, and those that were confirmed or that a reading brought in, by name. */
    static List<Source> seenByEditor(UUID project, UUID account) {
        return found(project, account, EDITOR, PRESENT);
    }

    /** The first of these. */
    static List<Source> firstSeenByEditor(UUID project, UUID account, int most) {
        return first(project, account, EDITOR, most);
    }

    /**
     * A person hands a reading in: others may see what it points to, as its maker sees it now, and what its maker said anew
     * at its desk of what they see already.
     *
     * @param ids what the reading points to
     * @param readings the reading, and those of earlier texts that it came from
     */
    public static void handIn(UUID project, UUID account, Collection<UUID> ids, Collection<UUID> readings) {
        for (var draft : SourceDraft.ofMaker(project, account)) {
            if (draft.comesOutWith(ids, readings)) {
                // Held until the end: an editor's change comes before or after it.
                Source.<Source>findByIdOptional(draft.id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(source -> !source.confirmed)
                        .ifPresent(source -> source.bringOut(draft));
            }
        }
        if (!ids.isEmpty()) {
            update("handedIn = true where handedIn = false and id in ?1", ids);
        }
    }

    /** Whether what this person says anew of it is kept from others until it is handed in. */
    boolean isHeldBack(UUID account) {
        return handedIn && !confirmed && createdBy.equals(account);
    }

    /** Whether it is gone for this person. */
    public boolean isWithdrawnFor(UUID account) {
        return SourceDraft.of(this, account).map(draft -> draft.withdrawn).orElse(withdrawn);
    }

    /** What is said of a source. */
    record Said(String name, SourceKind kind, @Nullable String note, boolean confirmed, boolean withdrawn) {}

    /**
     * Takes what a person says of it: for all who see it, or for its maker alone until that is handed in.
     *
     * @param reading at whose desk it is said; {@code null} for none
     */
    void say(Said said, UUID account, @Nullable UUID reading, UUID change) {
        if (isHeldBack(account) && !said.confirmed()) {
            SourceDraft.of(this, account).orElseGet(() -> new SourceDraft(this)).say(said, reading, change);
            return;
        }
        bringOutFor(account);
        if (!createdBy.equals(account)) {
            SourceDraft.ofSource(id)
                    .ifPresent(draft -> draft.follow(new Said(name, kind, note, confirmed, withdrawn), said, change));
        }
        name = said.name();
        kind = said.kind();
        note = said.note();
        confirmed = said.confirmed();
        withdrawn = said.withdrawn();
        lastChange = change;
        persistAndFlush();
    }

    /** What this person said anew of it is said to all, if it is the maker's to say. */
    public void bringOutFor(UUID account) {
        SourceDraft.of(this, account).ifPresent(this::bringOut);
    }

    private void bringOut(SourceDraft draft) {
        update(
                "name = ?1, kind = ?2, note = ?3, withdrawn = ?4, lastChange = ?5, version = ?6 where id = ?7",
                draft.name,
                draft.kind,
                draft.note,
                draft.withdrawn,
                draft.lastChange,
                draft.versionAfter(version),
                id);
        getEntityManager().refresh(this);
        draft.delete();
    }

    /** Those of them that have one of these ids, by name. */
    static List<Source> among(UUID project, Collection<UUID> ids) {
        return byName(Source.<Source>list("project = ?1 and mergedInto is null and id in ?2", project, ids).stream());
    }

    /** Those that were merged into others, of what an editor sees. */
    public static List<Source> mergedSeenByEditor(UUID project, UUID account) {
        return found(project, account, EDITOR, "mergedInto is not null");
    }

    /** The record that stands for a source now: itself, or the one that it was merged into. */
    public static UUID standingFor(UUID id) {
        var passed = new HashSet<UUID>();
        UUID present = id;
        // No merging leads back to where it began; a damaged table must not hold a request for ever.
        while (passed.add(present)) {
            var into = byId(present).map(source -> source.mergedInto).orElse(null);
            if (into == null) {
                break;
            }
            present = into;
        }
        return present;
    }

    /** The first of what a reader in blind work sees, by name. */
    static List<Source> firstSeenBy(UUID project, UUID account, int most) {
        return first(project, account, READER, most);
    }

    /** What a reader in blind work sees: the own ones and those that an editor confirmed, by name. */
    public static List<Source> seenBy(UUID project, UUID account) {
        return found(project, account, READER, PRESENT);
    }

    private static List<Source> found(UUID project, UUID account, List<String> ways, String which) {
        return byName(ways.stream()
                .<Source>flatMap(way -> Source.<Source>list(way + " and " + which, project, account).stream())
                .distinct());
    }

    private record Named(UUID id, String name) {}

    /** Of all that the person sees only the names are read, since they say which come first. */
    private static List<Source> first(UUID project, UUID account, List<String> ways, int most) {
        var names = ways.stream()
                .<Named>flatMap(
                        way -> find("select id, name from Source where " + way + " and " + PRESENT, project, account)
                                .project(Named.class)
                                .stream())
                .distinct();
        return byName(
                withIds(ByName.sorted(names, Named::name, Named::id).stream()
                                .limit(most)
                                .map(Named::id)
                                .toList())
                        .stream());
    }

    private static List<Source> byName(Stream<Source> sources) {
        return ByName.sorted(sources, source -> source.name, source -> source.id);
    }
}
