package org.stet.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** What the maker of a target says anew of it while others see it as it was handed in. */
@Entity
@Table(name = "target_draft")
class TargetDraft extends Draft {

    protected TargetDraft() {} // for Hibernate

    TargetDraft(Target target) {
        super(target.id, target.project, target.createdBy, target.name, target.withdrawn, target.lastChange);
    }

    /** The one that a person sees a target by; empty for everybody but its maker, and while an editor vouches for it. */
    static Optional<TargetDraft> of(Target target, UUID account) {
        return target.isHeldBack(account) ? ofTarget(target.id) : Optional.empty();
    }

    static Optional<TargetDraft> ofTarget(UUID id) {
        return findByIdOptional(id);
    }

    static List<TargetDraft> ofMaker(UUID project, UUID account) {
        return list("project = ?1 and account = ?2", project, account);
    }

    /** Targets of one project as a person sees them, who may have said something anew of some, by name. */
    static List<TargetView> views(List<Target> seen, UUID project, UUID account) {
        Map<UUID, TargetDraft> drafts =
                ofMaker(project, account).stream().collect(Collectors.toMap(draft -> draft.id, Function.identity()));
        if (drafts.isEmpty()) {
            return seen.stream()
                    .map(target -> TargetView.of(target, null, account))
                    .toList();
        }
        var back = Target.withIds(drafts.keySet()).stream().filter(target -> target.withdrawn);
        return ByName.sorted(
                Stream.concat(seen.stream(), back)
                        .filter(target -> !isWithdrawn(target, drafts.get(target.id), account))
                        .map(target -> TargetView.of(target, drafts.get(target.id), account)),
                TargetView::name,
                TargetView::id);
    }

    private static boolean isWithdrawn(Target target, @Nullable TargetDraft draft, UUID account) {
        return draft != null && target.isHeldBack(account) ? draft.withdrawn : target.withdrawn;
    }

    void say(Target.Said said, @Nullable UUID at, UUID change) {
        name = said.name();
        withdrawn = said.withdrawn();
        reading = at;
        lastChange = change;
        persistAndFlush();
    }

    /** As {@link SourceDraft#follow}. */
    void follow(Target.Said before, Target.Said after, UUID change) {
        boolean follows = name.equals(before.name()) && !name.equals(after.name())
                || withdrawn == before.withdrawn() && withdrawn != after.withdrawn();
        name = name.equals(before.name()) ? after.name() : name;
        withdrawn = withdrawn == before.withdrawn() ? after.withdrawn() : withdrawn;
        if (follows) {
            lastChange = change;
        }
        persistAndFlush();
    }
}
