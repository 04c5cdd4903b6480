package org.stet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a block at every border of the marks that lie on it, so that overlapping marks can be drawn as plain nested
 * elements. The browser does the same in {@code paint/pieces.ts}; both are held to one golden file.
 */
public final class Pieces {

    /** Of two overlapping marks, the one that starts first, then the longer one, then the smaller id is the outer one. */
    private static final Comparator<Marked> OUTER_FIRST =
            Comparator.comparing(Marked::span).thenComparing(Marked::id);

    private Pieces() {}

    /**
     * The pieces of {@code block}, in order; together they are the block.
     *
     * @param marked in any order; one that reaches out of the block is cut to it, one outside is left out
     */
    public static List<Piece> cut(Span block, List<Marked> marked) {
        var starting = marked.stream()
                .filter(mark -> mark.span().overlaps(block))
                .sorted(OUTER_FIRST)
                .toList();
        int[] borders = borders(block, starting);
        var pieces = new ArrayList<Piece>(borders.length);
        var lying = new TreeSet<>(OUTER_FIRST);
        int next = 0;
        for (int i = 0; i + 1 < borders.length; i++) {
            int start = borders[i];
            lying.removeIf(mark -> mark.span().end() <= start);
            while (next < starting.size() && starting.get(next).span().start() <= start) {
                lying.add(starting.get(next++));
            }
            var ids = lying.stream().map(Marked::id).toList();
            pieces.add(new Piece(new Span(start, borders[i + 1]), ids));
        }
        return pieces;
    }

    private static int[] borders(Span block, List<Marked> marked) {
        var borders = new TreeSet<Integer>();
        borders.add(block.start());
        borders.add(block.end());
        for (Marked mark : marked) {
            borders.add(Math.max(block.start(), mark.span().start()));
            borders.add(Math.min(block.end(), mark.span().end()));
        }
        return borders.stream().mapToInt(Integer::intValue).toArray();
    }
}
