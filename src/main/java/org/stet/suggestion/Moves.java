package org.stet.suggestion;

import java.util.List;

import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * How judgements moved once suggestions were seen. A judgement has a suggestion when one of its tags carries the proposed
 * label and shares at least half of the code points that the two cover together (Jaccard, 1912).
 *
 * @param shown suggestions that were there when the first judgement was finished
 * @param agreed those that the first judgement had and the final one has
 * @param toward those that only the final one has: the reader moved toward the machine
 * @param away those that only the first one had
 * @param borders of those agreed on, the ones whose borders were other ones at first and are the suggestion's now
 * @param own tags of the first judgement, with labels that are proposed, that no suggestion backed
 * @param dropped those of them that the final judgement has no longer: toward the machine's silence
 */
public record Moves(int shown, int agreed, int toward, int away, int borders, int own, int dropped) {

    static final Moves NONE = new Moves(0, 0, 0, 0, 0, 0, 0);

    private static final double HALF = 0.5;

    /**
     * Of one label in one reading.
     *
     * @param first the tags of that label in the first judgement
     * @param proposed the passages that were proposed for it
     * @param last the tags of that label in the final judgement
     */
    static Moves of(List<Passage> first, List<Passage> proposed, List<Passage> last) {
        int agreed = 0;
        int toward = 0;
        int away = 0;
        int borders = 0;
        for (var one : proposed) {
            boolean before = has(first, one);
            boolean after = has(last, one);
            agreed += before && after ? 1 : 0;
            toward += !before && after ? 1 : 0;
            away += before && !after ? 1 : 0;
            borders += before && !first.contains(one) && last.contains(one) ? 1 : 0;
        }
        var own = first.stream().filter(tag -> !has(proposed, tag)).toList();
        int dropped = (int) own.stream().filter(tag -> !has(last, tag)).count();
        return new Moves(proposed.size(), agreed, toward, away, borders, own.size(), dropped);
    }

    Moves plus(Moves other) {
        return new Moves(
                shown + other.shown,
                agreed + other.agreed,
                toward + other.toward,
                away + other.away,
                borders + other.borders,
                own + other.own,
                dropped + other.dropped);
    }

    /** What readers had not found by themselves. */
    public int missed() {
        return shown - agreed - away;
    }

    /** Whether one of the tags has the passage. */
    static boolean has(List<Passage> tags, Passage passage) {
        return tags.stream().anyMatch(tag -> shared(tag, passage) >= HALF);
    }

    private static double shared(Passage one, Passage two) {
        int both = one.spans().stream()
                .flatMapToInt(a -> two.spans().stream().mapToInt(b -> overlap(a, b)))
                .sum();
        return (double) both / (size(one) + size(two) - both);
    }

    private static int overlap(Span one, Span two) {
        return Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
    }

    private static int size(Passage passage) {
        return passage.spans().stream()
                .mapToInt(span -> span.end() - span.start())
                .sum();
    }
}
