package org.stet.schema.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.schema.TagSet;
import org.stet.schema.guideline.GuidelineChange.Kind;

/**
 * What the guideline of one tag set says otherwise than that of another. Nothing has changed if and only if both say the
 * same; turned round, what came has gone.
 *
 * @param another whether it is another tag set altogether, whose clauses are not laid beside those of the first
 * @param changes in the order of the later codebook, then what went; none with {@code another}
 */
public record GuidelineChanges(boolean another, List<GuidelineChange> changes) {

    public static GuidelineChanges between(TagSet before, TagSet after) {
        if (before.equals(after)) {
            return new GuidelineChanges(false, List.of()); // what most desks ask, at each opening
        }
        if (!before.id().equals(after.id())) {
            return new GuidelineChanges(true, List.of());
        }
        var earlier = Clause.of(before);
        var later = Clause.of(after);
        var stayedOrCame = subjects(later).flatMap(subject -> change(subject, earlier, later));
        var went = subjects(earlier)
                .filter(subject -> about(later, subject).isEmpty())
                .flatMap(subject -> change(subject, earlier, later));
        return new GuidelineChanges(false, Stream.concat(stayedOrCame, went).toList());
    }

    public boolean nothing() {
        return !another && changes.isEmpty();
    }

    private static Stream<GuidelineChange> change(Subject subject, List<Clause> earlier, List<Clause> later) {
        var then = about(earlier, subject);
        var now = about(later, subject);
        var clauses = reworded(then, now);
        var kind = then.isEmpty() ? Kind.CAME : now.isEmpty() ? Kind.WENT : Kind.STAYED;
        return clauses.isEmpty() ? Stream.of() : Stream.of(new GuidelineChange(subject, kind, clauses));
    }

    /** What is said now beside what was said in its place, then what is no longer said. */
    private static List<Reworded> reworded(List<Clause> then, List<Clause> now) {
        var left = new ArrayList<>(then);
        var other = now.stream()
                .filter(clause -> taken(left, clause::saysTheSameAs) == null)
                .toList();
        var reworded = new ArrayList<Reworded>();
        for (var clause : other) {
            var old = taken(left, clause::standsFor);
            reworded.add(new Reworded(clause.part(), old == null ? null : old.text(), clause.text()));
        }
        left.forEach(old -> reworded.add(new Reworded(old.part(), old.text(), null)));
        return reworded;
    }

    /** The first such clause, which is no longer among them then; {@code null} if there is none. */
    private static @Nullable Clause taken(List<Clause> clauses, Predicate<Clause> such) {
        var found = clauses.stream().filter(such).findFirst().orElse(null);
        clauses.remove(found);
        return found;
    }

    private static Stream<Subject> subjects(List<Clause> clauses) {
        return clauses.stream().map(Clause::subject).distinct();
    }

    private static List<Clause> about(List<Clause> clauses, Subject subject) {
        return clauses.stream()
                .filter(clause -> clause.subject().isSameAs(subject))
                .toList();
    }
}
