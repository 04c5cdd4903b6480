package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one reader marked in one text: units in text order that do not overlap, each of one category. What lies between
 * them is gap, which counts as category 0. Positions are those of a {@link Continuum}.
 */
public final class Coding {

    private final int[] starts;
    private final int[] ends;
    private final int[] categories;

    private Coding(int[] starts, int[] ends, int[] categories) {
        this.starts = starts;
        this.ends = ends;
        this.categories = categories;
    }

    /**
     * A stretch that a reader marked.
     *
     * @param start first position; zero or greater
     * @param end position after the last; greater than {@code start}
     * @param category one or greater
     */
    public record Mark(int start, int end, int category) {

        public Mark {
            if (start < 0 || end <= start || category < 1) {
                throw new IllegalArgumentException("not a mark: [%d, %d) %d".formatted(start, end, category));
            }
        }

        int length() {
            return end - start;
        }
    }

    private static final Comparator<Mark> TEXT_ORDER =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparingInt(Mark::category);

    /** The inner mark first: it decides where several lie over each other. */
    private static final Comparator<Mark> INNER_FIRST = Comparator.comparingInt(Mark::length)
            .thenComparing(Mark::start, Comparator.reverseOrder())
            .thenComparingInt(Mark::category);

    /**
     * The marks of one reader as a coding. Marks of one category that share a position are united; such as only touch stay
     * two units. Where marks of different categories lie over each other, the shorter one decides, so an outer one is cut.
     */
    public static Coding of(List<Mark> marks) {
        var united = united(marks);
        return overlap(united) ? flattened(united) : packed(united);
    }

    private static List<Mark> united(List<Mark> marks) {
        var byCategory = new TreeMap<Integer, List<Mark>>();
        for (var mark : marks) {
            byCategory
                    .computeIfAbsent(mark.category, category -> new ArrayList<>())
                    .add(mark);
        }
        var united = new ArrayList<Mark>(marks.size());
        for (var same : byCategory.values()) {
            same.sort(TEXT_ORDER);
            Mark last = null;
            for (var mark : same) {
                if (last != null && mark.start < last.end) {
                    last = new Mark(last.start, Math.max(last.end, mark.end), last.category);
                    united.set(united.size() - 1, last);
                } else {
                    united.add(mark);
                    last = mark;
                }
            }
        }
        united.sort(TEXT_ORDER);
        return united;
    }

    private static boolean overlap(List<Mark> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).start < inOrder.get(i - 1).end) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> borders(List<Mark> marks) {
        var borders = new TreeSet<Integer>();
        for (var mark : marks) {
            borders.add(mark.start);
            borders.add(mark.end);
        }
        return List.copyOf(borders);
    }

    private static Coding flattened(List<Mark> inOrder) {
        var pieces = new ArrayList<Mark>();
        var open = new TreeSet<>(INNER_FIRST);
        int next = 0;
        Mark before = null;
        var borders = borders(inOrder);
        for (int i = 0; i + 1 < borders.size(); i++) {
            int start = borders.get(i);
            open.removeIf(mark -> mark.end <= start);
            for (; next < inOrder.size() && inOrder.get(next).start == start; next++) {
                open.add(inOrder.get(next));
            }
            if (open.isEmpty()) {
                before = null;
                continue;
            }
            var inner = open.first();
            int end = borders.get(i + 1);
            if (inner.equals(before)) {
                var piece = pieces.get(pieces.size() - 1);
                pieces.set(pieces.size() - 1, new Mark(piece.start, end, piece.category));
            } else {
                pieces.add(new Mark(start, end, inner.category));
            }
            before = inner;
        }
        return packed(pieces);
    }

    private static Coding packed(List<Mark> pieces) {
        int n = pieces.size();
        var coding = new Coding(new int[n], new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            coding.starts[i] = pieces.get(i).start;
            coding.ends[i] = pieces.get(i).end;
            coding.categories[i] = pieces.get(i).category;
        }
        return coding;
    }

    /** How many units there are. */
    public int size() {
        return starts.length;
    }

    /** First position of a unit. */
    public int start(int unit) {
        return starts[unit];
    }

    /** Position after a unit's last. */
    public int end(int unit) {
        return ends[unit];
    }

    public int length(int unit) {
        return ends[unit] - starts[unit];
    }

    /** One or greater. */
    public int category(int unit) {
        return categories[unit];
    }

    /** How many positions are marked. */
    long marked() {
        long marked = 0;
        for (int i = 0; i < starts.length; i++) {
            marked += ends[i] - starts[i];
        }
        return marked;
    }

    /** Where the last unit ends; 0 if there is none. */
    int end() {
        return starts.length == 0 ? 0 : ends[starts.length - 1];
    }

    /** What lies between two positions, counted from the first of them; a unit that reaches beyond is cut. */
    Coding between(int start, int end) {
        var pieces = new ArrayList<Mark>();
        for (int i = 0; i < starts.length; i++) {
            int from = Math.max(starts[i], start);
            int to = Math.min(ends[i], end);
            if (from < to) {
                pieces.add(new Mark(from - start, to - start, categories[i]));
            }
        }
        return packed(pieces);
    }

    /** The units of one category alone, as category 1. */
    Coding only(int category) {
        int n = 0;
        for (int each : categories) {
            if (each == category) {
                n++;
            }
        }
        var only = new Coding(new int[n], new int[n], new int[n]);
        for (int i = 0, to = 0; i < categories.length; i++) {
            if (categories[i] == category) {
                only.starts[to] = starts[i];
                only.ends[to] = ends[i];
                only.categories[to++] = 1;
            }
        }
        return only;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coding that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(categories, that.categories);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(starts) + Arrays.hashCode(ends)) + Arrays.hashCode(categories);
    }

    @Override
    public String toString() {
        var said = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            said.append("[%d, %d) %d ".formatted(starts[i], ends[i], categories[i]));
        }
        return said.toString().stripTrailing();
    }
}
