package org.stet.source;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.Role;

/**
 * Gives what a reader brought into the cast a state back that history kept. The cast is the whole project's: what others
 * have gone on with stays as it is.
 */
@ApplicationScoped
public class Recasting {

    private final Members members;
    private final CurrentAccount current;
    private final Casting casting;

    Recasting(Members members, CurrentAccount current, Casting casting) {
        this.members = members;
        this.current = current;
        this.casting = casting;
    }

    /** Why something stays as it is. */
    public enum Stays {
        /** An editor gave it to all readers. */
        CONFIRMED,
        /** An editor merged it into another source. */
        MERGED,
        /** It was changed elsewhere. */
        CHANGED,
        /** It was to go, and is pointed to. */
        USED,
        /** Somebody else made it, and the person is no editor any more. */
        FOREIGN
    }

    /**
     * What became of the wish.
     *
     * @param name by which it is known now; by which the person knew it, when it is hidden from them by now
     * @param before the state before; {@code null} when it was gone
     * @param after the state now, which is that of another source when it was merged into one that the person may see;
     *     {@code null} when it is gone, or hidden
     * @param stays why nothing was changed; {@code null} when it has the wanted state
     */
    public record Recast<V>(
            String name,
            @Nullable V before,
            @Nullable V after,
            @Nullable Stays stays) {}

    /**
     * @param from the state that the reader saw, as canonical JSON; {@code null} when it was gone
     * @param to the state that is wanted; {@code null} when it shall be gone
     * @param used whether anything points to it
     * @param reading at whose desk it is done
     * @param change the id of the change that does it
     */
    public Recast<SourceView> source(
            UUID id, @Nullable String from, @Nullable String to, BooleanSupplier used, UUID reading, UUID change) {
        var asking = current.who();
        var who = asking.id();
        // Held until the end: a merging, or a change of an editor's, comes before or after it.
        Source source = Source.<Source>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.unknown());
        var wanted = read(to, SourceView.class);
        var seen = read(from, SourceView.class);
        if (!casting.sees(source, asking)) {
            var known = seen != null ? seen : wanted;
            return new Recast<>(known == null ? "" : known.name(), null, null, Stays.FOREIGN);
        }
        var now = source.isWithdrawnFor(who) ? null : SourceView.of(source, who);
        if (source.mergedInto != null) {
            var into = casting.standingFor(source, asking);
            return new Recast<>(SourceView.of(source, who).name(), now, SourceView.of(into, who), Stays.MERGED);
        }
        var stays = stays(
                said(now),
                said(seen),
                said(wanted),
                source.confirmed,
                seen != null && seen.confirmed(),
                source.project,
                used);
        if (stays.isPresent()) {
            return new Recast<>(SourceView.of(source, who).name(), now, now, stays.get());
        }
        var said = wanted != null ? wanted : SourceView.of(source, who);
        source.say(
                new Source.Said(said.name(), said.kind(), said.note(), said.confirmed(), wanted == null),
                who,
                reading,
                change);
        return new Recast<>(said.name(), now, wanted == null ? null : SourceView.of(source, who), null);
    }

    /** The same for a target. */
    public Recast<TargetView> target(
            UUID id, @Nullable String from, @Nullable String to, BooleanSupplier used, UUID reading, UUID change) {
        var asking = current.who();
        var who = asking.id();
        Target target = Target.<Target>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.unknown());
        var wanted = read(to, TargetView.class);
        var seen = read(from, TargetView.class);
        if (!casting.sees(target, asking)) {
            var known = seen != null ? seen : wanted;
            return new Recast<>(known == null ? "" : known.name(), null, null, Stays.FOREIGN);
        }
        var now = target.isWithdrawnFor(who) ? null : TargetView.of(target, who);
        var stays = stays(
                said(now),
                said(seen),
                said(wanted),
                target.confirmed,
                seen != null && seen.confirmed(),
                target.project,
                used);
        if (stays.isPresent()) {
            return new Recast<>(TargetView.of(target, who).name(), now, now, stays.get());
        }
        var said = wanted != null ? wanted : TargetView.of(target, who);
        target.say(new Target.Said(said.name(), said.confirmed(), wanted == null), who, reading, change);
        return new Recast<>(said.name(), now, wanted == null ? null : TargetView.of(target, who), null);
    }

    /**
     * Brings a source of the person's own back that was taken back, as it was then, since something is about to point to it
     * again.
     *
     * @param id of the source, or of one that was merged into it
     * @param reading at whose desk that is
     * @param changes gives the id of the change that does it; asked only if there is one
     * @return the source; empty when nothing was to be done
     */
    public Optional<SourceView> reviveSource(UUID id, UUID reading, Supplier<UUID> changes) {
        var who = current.who().id();
        // Held until the end: who takes it back in this very moment finds afterwards that something points to it.
        return Source.<Source>findByIdOptional(Source.standingFor(id), LockModeType.PESSIMISTIC_WRITE)
                .filter(source -> source.createdBy.equals(who) && source.isWithdrawnFor(who))
                .map(source -> {
                    var said = SourceView.of(source, who);
                    source.say(
                            new Source.Said(said.name(), said.kind(), said.note(), said.confirmed(), false),
                            who,
                            reading,
                            changes.get());
                    return SourceView.of(source, who);
                });
    }

    /** The same for a target. */
    public Optional<TargetView> reviveTarget(UUID id, UUID reading, Supplier<UUID> changes) {
        var who = current.who().id();
        return Target.<Target>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(target -> target.createdBy.equals(who) && target.isWithdrawnFor(who))
                .map(target -> {
                    var said = TargetView.of(target, who);
                    target.say(new Target.Said(said.name(), said.confirmed(), false), who, reading, changes.get());
                    return TargetView.of(target, who);
                });
    }

    /** Words that name a source are their reader's own: nothing stands against it. */
    public Recast<MentionView> mention(UUID id, @Nullable String to) {
        var found = Mention.byId(id);
        var now = found.map(MentionView::of).orElse(null);
        var wanted = read(to, MentionView.class);
        if (wanted == null) {
            found.ifPresent(Mention::delete);
        } else if (found.isEmpty()) {
            found = Optional.of(again(wanted));
        }
        Mention.flush();
        return new Recast<>(
                "", now, wanted == null ? null : found.map(MentionView::of).orElse(null), null);
    }

    private Mention again(MentionView wanted) {
        var request = new NewMention(
                wanted.id(), // no change has this id, and none is asked for
                Source.standingFor(wanted.source()),
                wanted.article(),
                wanted.text(),
                wanted.start(),
                wanted.end(),
                wanted.exact(),
                null,
                null);
        var mention =
                new Mention(wanted.id(), request, wanted.text(), current.who().id());
        mention.persist();
        return mention;
    }

    /** What a person sees that is neither confirmed nor their own they see as an editor, who may change it: see Casting. */
    private Optional<Stays> stays(
            @Nullable Said now,
            @Nullable Said seen,
            @Nullable Said wanted,
            boolean confirmed,
            boolean confirmedThen,
            UUID project,
            BooleanSupplier used) {
        if (Objects.equals(now, wanted)) {
            return Optional.empty(); // it is like that already
        }
        if (confirmed && (!confirmedThen || !members.role(project).includes(Role.EDITOR))) {
            return Optional.of(Stays.CONFIRMED);
        }
        if (!Objects.equals(now, seen)) {
            return Optional.of(Stays.CHANGED);
        }
        return wanted == null && used.getAsBoolean() ? Optional.of(Stays.USED) : Optional.empty();
    }

    /** What a source or a target says, whichever changes led to it. */
    private record Said(
            String name,
            @Nullable SourceKind kind,
            @Nullable String note,
            boolean confirmed) {}

    private static @Nullable Said said(@Nullable SourceView view) {
        return view == null ? null : new Said(view.name(), view.kind(), view.note(), view.confirmed());
    }

    private static @Nullable Said said(@Nullable TargetView view) {
        return view == null ? null : new Said(view.name(), null, null, view.confirmed());
    }

    private static <V> @Nullable V read(@Nullable String json, Class<V> type) {
        return json == null ? null : CanonicalJson.read(json, type);
    }
}
