package org.stet.suggestion;

import java.util.List;

import org.stet.text.Passage;

/**
 * Whether readers moved rightly, by what was settled afterwards: the settled reading has what they took over, and lacks what
 * they gave up. It came from their readings in part, so where all moved the same way it says little.
 *
 * @param readings whose text has a settled reading that is finished
 * @param toward suggestions that only the final judgement has; right if they were settled so
 * @param away suggestions that only the first judgement had; right if they were settled otherwise
 * @param left suggestions that neither has; right if they were settled otherwise
 * @param dropped tags that no suggestion backed and that were taken back; right if they were settled otherwise
 */
public record Rightly(int readings, Moved toward, Moved away, Moved left, Moved dropped) {

    /**
     * Moves of one kind.
     *
     * @param all of them
     * @param right those that agree with what was settled
     */
    public record Moved(int all, int right) {

        static final Moved NONE = new Moved(0, 0);

        Moved and(boolean wasRight) {
            return new Moved(all + 1, wasRight ? right + 1 : right);
        }

        Moved plus(Moved other) {
            return new Moved(all + other.all, right + other.right);
        }
    }

    static final Rightly NONE = new Rightly(0, Moved.NONE, Moved.NONE, Moved.NONE, Moved.NONE);

    /** A reading whose text has a settled one, before its labels are looked at. */
    static final Rightly ONE = new Rightly(1, Moved.NONE, Moved.NONE, Moved.NONE, Moved.NONE);

    /**
     * Of one label in one reading, as {@link Moves#of}.
     *
     * @param settled the tags of that label in the settled reading
     */
    static Rightly of(List<Passage> first, List<Passage> proposed, List<Passage> last, List<Passage> settled) {
        var toward = Moved.NONE;
        var away = Moved.NONE;
        var left = Moved.NONE;
        var dropped = Moved.NONE;
        for (var one : proposed) {
            boolean before = Moves.has(first, one);
            boolean after = Moves.has(last, one);
            boolean outcome = Moves.has(settled, one);
            if (after && !before) {
                toward = toward.and(outcome);
            } else if (before && !after) {
                away = away.and(!outcome);
            } else if (!before) {
                left = left.and(!outcome);
            }
        }
        for (var tag : first) {
            if (!Moves.has(proposed, tag) && !Moves.has(last, tag)) {
                dropped = dropped.and(!Moves.has(settled, tag));
            }
        }
        return new Rightly(0, toward, away, left, dropped);
    }

    Rightly plus(Rightly other) {
        return new Rightly(
                readings + other.readings,
                toward.plus(other.toward),
                away.plus(other.away),
                left.plus(other.left),
                dropped.plus(other.dropped));
    }
}
