package org.stet.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The sources and targets that readings point to, fetched when a reading is met that names them. To fetch all that a
 * project has would take the longer the more its readers have named in readings that are still open: the time would tell
 * what nobody else may see. It asks for no role; whoever asks may see the readings. Not for several threads.
 */
public final class Cast {

    private final Map<UUID, Optional<Source>> sources = new HashMap<>();
    private final Map<UUID, Optional<Target>> targets = new HashMap<>();

    /**
     * Fetches in one query what a reading points to.
     *
     * @param ids of sources and of targets; those that are known, {@code null} and ids of nothing are passed over
     */
    public void meet(Collection<@Nullable UUID> ids, Collection<@Nullable UUID> targetIds) {
        var newSources = ids.stream()
                .filter(id -> id != null && !sources.containsKey(id))
                .distinct()
                .toList();
        newSources.forEach(id -> sources.put(id, Optional.empty()));
        Source.withIds(newSources).forEach(source -> sources.put(source.id, Optional.of(source)));
        var newTargets = targetIds.stream()
                .filter(id -> id != null && !targets.containsKey(id))
                .distinct()
                .toList();
        newTargets.forEach(id -> targets.put(id, Optional.empty()));
        Target.withIds(newTargets).forEach(target -> targets.put(target.id, Optional.of(target)));
    }

    /** The source with this id, or the one that it was merged into; {@code null} if there is none. */
    public @Nullable Source source(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        var found = sources.computeIfAbsent(id, Source::byId).orElse(null);
        return found == null || found.mergedInto == null
                ? found
                : sources.computeIfAbsent(Source.standingFor(id), Source::byId).orElse(null);
    }

    /** The target with this id; {@code null} if there is none. */
    public @Nullable Target target(@Nullable UUID id) {
        return id == null ? null : targets.computeIfAbsent(id, Target::byId).orElse(null);
    }
}
