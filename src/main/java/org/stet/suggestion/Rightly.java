package org.stet.suggestion;

import java.util.List;

import org.stet.text.Passage;

/**
 * Whether readers moved rightly, by what was settled afterwards: the settled reading has what they took over, and lacks what
 * they gave up. It came from their readings in part, so where all moved the same way it says little.
 *
 * @param readings whose text has a settled reading that is finished
 * @param toward suggestions that only the final judgement has, and {@code towardRight} those that were settled so
 * @param away suggestions that only the first judgement had, and {@code awayRight} those that were settled otherwise
 * @param left suggestions that neither has, and {@code leftRight} those that were settled otherwise
 * @param dropped tags that no suggestion backed and that were taken back, and {@code droppedRight} those that were settled
 *     otherwise
 */
public record Rightly(
        int readings,
        int toward,
        int towardRight,
        int away,
        int awayRight,
        int left,
        int leftRight,
        int dropped,
        int droppedRight) {

    static final Rightly NONE = new Rightly(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** A reading whose text has a settled one, before its labels are looked at. */
    static final Rightly ONE = new Rightly(1, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * Of one label in one reading, as {@link Moves#of}.
     *
     * @param settled the tags of that label in the settled reading
     */
    static Rightly of(List<Passage> first, List<Passage> proposed, List<Passage> last, List<Passage> settled) {
        var found = NONE;
        for (var one : proposed) {
            boolean before = Moves.has(first, one);
            boolean after = Moves.has(last, one);
            int yes = Moves.has(settled, one) ? 1 : 0;
            int no = 1 - yes;
            if (after && !before) {
                found = found.plus(new Rightly(0, 1, yes, 0, 0, 0, 0, 0, 0));
            } else if (before && !after) {
                found = found.plus(new Rightly(0, 0, 0, 1, no, 0, 0, 0, 0));
            } else if (!before) {
                found = found.plus(new Rightly(0, 0, 0, 0, 0, 1, no, 0, 0));
            }
        }
        for (var tag : first) {
            if (!Moves.has(proposed, tag) && !Moves.has(last, tag)) {
                found = found.plus(new Rightly(0, 0, 0, 0, 0, 0, 0, 1, Moves.has(settled, tag) ? 0 : 1));
            }
        }
        return found;
    }

    Rightly plus(Rightly other) {
        return new Rightly(
                readings + other.readings,
                toward + other.toward,
                towardRight + other.towardRight,
                away + other.away,
                awayRight + other.awayRight,
                left + other.left,
                leftRight + other.leftRight,
                dropped + other.dropped,
                droppedRight + other.droppedRight);
    }
}
