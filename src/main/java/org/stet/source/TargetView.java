package org.stet.source;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A target as it is served. {@code mine} says whether the person asking made it, who sees it as they said it last. */
public record TargetView(
        UUID id, UUID project, String name, boolean confirmed, boolean mine, UUID lastChange, int version) {

    public static TargetView of(Target target, UUID asking) {
        return of(target, TargetDraft.of(target, asking).orElse(null), asking);
    }

    /** @param draft what its maker said anew of it; passed over if it is not for the person asking */
    static TargetView of(Target target, @Nullable TargetDraft draft, UUID asking) {
        boolean mine = target.createdBy.equals(asking);
        return draft == null || !target.isHeldBack(asking)
                ? new TargetView(
                        target.id,
                        target.project,
                        target.name,
                        target.confirmed,
                        mine,
                        target.lastChange,
                        target.version)
                : new TargetView(
                        target.id,
                        target.project,
                        draft.name,
                        target.confirmed,
                        mine,
                        draft.lastChange,
                        draft.versionAfter(target.version));
    }
}
