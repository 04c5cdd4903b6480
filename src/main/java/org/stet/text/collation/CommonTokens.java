package org.stet.text.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens that two sequences have in common, in order. Short stretches get a longest common subsequence; long ones are
 * first pinned down at tokens that occur once in either (patience diff, after Bram Cohen), so that the time stays near the
 * length of the texts. Two long stretches without any such token are taken as unlike.
 */
final class CommonTokens {

    /** Cells of the table that is filled for a short stretch. */
    private static final int TABLE = 1_000_000;

    /** So often a stretch is cut at rare tokens before it is given up. */
    private static final int DEPTH = 40;

    private final int[] before;
    private final int[] after;
    private final List<Run> runs = new ArrayList<>();

    private CommonTokens(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** Runs of equal tokens in order, in tokens; two that follow each other in both are one. */
    static List<Run> of(int[] before, int[] after) {
        var common = new CommonTokens(before, after);
        common.match(0, before.length, 0, after.length, DEPTH);
        return common.runs;
    }

    private void match(int from, int to, int fromAfter, int toAfter, int depth) {
        int start = from;
        int startAfter = fromAfter;
        while (start < to && startAfter < toAfter && before[start] == after[startAfter]) {
            start++;
            startAfter++;
        }
        add(from, fromAfter, start - from);
        int end = to;
        int endAfter = toAfter;
        while (end > start && endAfter > startAfter && before[end - 1] == after[endAfter - 1]) {
            end--;
            endAfter--;
        }
        if (start < end && startAfter < endAfter) {
            if ((long) (end - start) * (endAfter - startAfter) <= TABLE) {
                longest(start, end, startAfter, endAfter);
            } else if (depth > 0) {
                cutAtRareTokens(start, end, startAfter, endAfter, depth);
            }
        }
        add(end, endAfter, to - end);
    }

    private void longest(int from, int to, int fromAfter, int toAfter) {
        int rows = to - from;
        int columns = toAfter - fromAfter;
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = before[from + i] == after[fromAfter + j]
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (before[from + i] == after[fromAfter + j]) {
                add(from + i++, fromAfter + j++, 1);
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void cutAtRareTokens(int from, int to, int fromAfter, int toAfter, int depth) {
        int[][] anchors = anchors(from, to, fromAfter, toAfter);
        if (anchors.length == 0) {
            return;
        }
        int done = from;
        int doneAfter = fromAfter;
        for (int[] anchor : anchors) {
            match(done, anchor[0], doneAfter, anchor[1], depth - 1);
            add(anchor[0], anchor[1], 1);
            done = anchor[0] + 1;
            doneAfter = anchor[1] + 1;
        }
        match(done, to, doneAfter, toAfter, depth - 1);
    }

    /** Pairs of places of tokens that occur once in either stretch: as many as are in the same order in both. */
    private int[][] anchors(int from, int to, int fromAfter, int toAfter) {
        Map<Integer, Integer> onceBefore = once(before, from, to);
        Map<Integer, Integer> onceAfter = once(after, fromAfter, toAfter);
        int[][] pairs = onceBefore.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && onceAfter.getOrDefault(entry.getKey(), -1) >= 0)
                .map(entry -> new int[] {entry.getValue(), onceAfter.get(entry.getKey())})
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .toArray(int[][]::new);
        return longestRising(pairs);
    }

    /** Where each token of the stretch stands; -1 for those that stand there more than once. */
    private static Map<Integer, Integer> once(int[] tokens, int from, int to) {
        var places = new HashMap<Integer, Integer>();
        for (int i = from; i < to; i++) {
            places.merge(tokens[i], i, (one, other) -> -1);
        }
        return places;
    }

    /** The longest part of the pairs whose second numbers rise as well. */
    private static int[][] longestRising(int[][] pairs) {
        int[] lastOfLength = new int[pairs.length];
        int[] previous = new int[pairs.length];
        int longest = 0;
        for (int i = 0; i < pairs.length; i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[lastOfLength[middle]][1] < pairs[i][1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low + 1);
        }
        int[][] rising = new int[longest][];
        for (int at = longest - 1, i = longest == 0 ? -1 : lastOfLength[longest - 1]; at >= 0; at--, i = previous[i]) {
            rising[at] = pairs[i];
        }
        return rising;
    }

    private void add(int from, int fromAfter, int length) {
        if (length == 0) {
            return;
        }
        if (!runs.isEmpty()) {
            Run last = runs.get(runs.size() - 1);
            if (last.beforeEnd() == from && last.afterEnd() == fromAfter) {
                runs.set(runs.size() - 1, new Run(last.before(), last.after(), last.length() + length));
                return;
            }
        }
        runs.add(new Run(from, fromAfter, length));
    }

    /** The same numbers for the same strings in both. */
    static int[][] numbered(List<String> before, List<String> after) {
        var numbers = new HashMap<String, Integer>();
        return new int[][] {numbered(before, numbers), numbered(after, numbers)};
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        int[] numbered = new int[tokens.size()];
        Arrays.setAll(numbered, i -> numbers.computeIfAbsent(tokens.get(i), token -> numbers.size()));
        return numbered;
    }
}
