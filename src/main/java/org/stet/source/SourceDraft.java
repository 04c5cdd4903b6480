package org.stet.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** What the maker of a source says anew of it while others see it as it was handed in. */
@Entity
@Table(name = "source_draft")
class SourceDraft extends Draft {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public SourceKind kind;

    @Column(length = Source.NOTE_LENGTH)
    public @Nullable String note;

    protected SourceDraft() {} // for Hibernate

    SourceDraft(Source source) {
        super(source.id, source.project, source.createdBy, source.name, source.withdrawn, source.lastChange);
        this.kind = source.kind;
        this.note = source.note;
    }

    /** The one that a person sees a source by; empty for everybody but its maker, and while an editor vouches for it. */
    static Optional<SourceDraft> of(Source source, UUID account) {
        return source.isHeldBack(account) ? ofSource(source.id) : Optional.empty();
    }

    static Optional<SourceDraft> ofSource(UUID id) {
        return findByIdOptional(id);
    }

    static List<SourceDraft> ofMaker(UUID project, UUID account) {
        return list("project = ?1 and account = ?2", project, account);
    }

    /** Sources of one project as a person sees them, who may have said something anew of some, by name. */
    static List<SourceView> views(List<Source> seen, UUID project, UUID account) {
        var drafts = byId(project, account);
        if (drafts.isEmpty()) {
            return seen.stream()
                    .map(source -> SourceView.of(source, null, account))
                    .toList();
        }
        var back = Source.withIds(drafts.keySet()).stream()
                .filter(source -> source.withdrawn && source.mergedInto == null);
        return ByName.sorted(
                Stream.concat(seen.stream(), back)
                        .filter(source -> !isWithdrawn(source, drafts.get(source.id), account))
                        .map(source -> SourceView.of(source, drafts.get(source.id), account)),
                SourceView::name,
                SourceView::id);
    }

    private static Map<UUID, SourceDraft> byId(UUID project, UUID account) {
        return ofMaker(project, account).stream().collect(Collectors.toMap(draft -> draft.id, Function.identity()));
    }

    private static boolean isWithdrawn(Source source, @Nullable SourceDraft draft, UUID account) {
        return draft != null && source.isHeldBack(account) ? draft.withdrawn : source.withdrawn;
    }

    void say(Source.Said said, @Nullable UUID at, UUID change) {
        name = said.name();
        kind = said.kind();
        note = said.note();
        withdrawn = said.withdrawn();
        reading = at;
        lastChange = change;
        persistAndFlush();
    }

    /** Somebody else changes what others see: where its maker says nothing else, the draft says the same. */
    void follow(Source.Said before, Source.Said after, UUID change) {
        var mine = new Source.Said(name, kind, note, false, withdrawn);
        name = name.equals(before.name()) ? after.name() : name;
        kind = kind == before.kind() ? after.kind() : kind;
        note = Objects.equals(note, before.note()) ? after.note() : note;
        withdrawn = withdrawn == before.withdrawn() ? after.withdrawn() : withdrawn;
        if (!mine.equals(new Source.Said(name, kind, note, false, withdrawn))) {
            lastChange = change; // what its maker builds on is to be looked at again
        }
        persistAndFlush();
    }
}
