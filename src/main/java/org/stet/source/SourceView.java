package org.stet.source;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A source as it is served. {@code mine} says whether the person asking made it, who sees it as they said it last. */
public record SourceView(
        UUID id,
        UUID project,
        String name,
        SourceKind kind,
        @Nullable String note,
        boolean confirmed,
        boolean mine,
        UUID lastChange,
        int version) {

    public static SourceView of(Source source, UUID asking) {
        return of(source, SourceDraft.of(source, asking).orElse(null), asking);
    }

    /** @param draft what its maker said anew of it; passed over if it is not for the person asking */
    static SourceView of(Source source, @Nullable SourceDraft draft, UUID asking) {
        boolean mine = source.createdBy.equals(asking);
        return draft == null || !source.isHeldBack(asking)
                ? new SourceView(
                        source.id,
                        source.project,
                        source.name,
                        source.kind,
                        source.note,
                        source.confirmed,
                        mine,
                        source.lastChange,
                        source.version)
                : new SourceView(
                        source.id,
                        source.project,
                        draft.name,
                        draft.kind,
                        draft.note,
                        source.confirmed,
                        mine,
                        draft.lastChange,
                        draft.versionAfter(source.version));
    }
}
