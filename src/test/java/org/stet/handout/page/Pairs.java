package org.stet.handout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A small set of cases in which any two values of any two axes meet (Kuhn et al., NIST SP 800-142). Greedy: each case is
 * the best of those that complete a pair still missing.
 */
final class Pairs {

    private record Pair(int axis, int value, int otherAxis, int otherValue) {}

    private Pairs() {}

    /**
     * @param sizes how many values each axis has
     * @return cases, an index for each axis
     */
    static List<int[]> covering(int... sizes) {
        var missing = all(sizes);
        var cases = new ArrayList<int[]>();
        while (!missing.isEmpty()) {
            var best = missing.stream()
                    .sorted(Comparator.comparing(Pair::toString))
                    .limit(12)
                    .map(pair -> completed(pair, sizes, missing))
                    .max(Comparator.comparing(each -> met(each, missing)))
                    .orElseThrow();
            cases.add(best);
            missing.removeIf(pair -> meets(best, pair));
        }
        return cases;
    }

    private static Set<Pair> all(int... sizes) {
        var pairs = new HashSet<Pair>();
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                for (int i = 0; i < sizes[a] * sizes[b]; i++) {
                    pairs.add(new Pair(a, i / sizes[b], b, i % sizes[b]));
                }
            }
        }
        return pairs;
    }

    private static int[] completed(Pair pair, int[] sizes, Set<Pair> missing) {
        var values = IntStream.generate(() -> -1).limit(sizes.length).toArray();
        values[pair.axis] = pair.value;
        values[pair.otherAxis] = pair.otherValue;
        for (int axis = 0; axis < sizes.length; axis++) {
            if (values[axis] < 0) {
                int at = axis;
                values[axis] = IntStream.range(0, sizes[axis])
                        .boxed()
                        .max(Comparator.comparing((Integer value) -> met(with(values, at, value), missing)))
                        .orElseThrow();
            }
        }
        return values;
    }

    private static int[] with(int[] values, int axis, int value) {
        var copy = values.clone();
        copy[axis] = value;
        return copy;
    }

    private static long met(int[] values, Set<Pair> pairs) {
        return pairs.stream().filter(pair -> meets(values, pair)).count();
    }

    private static boolean meets(int[] values, Pair pair) {
        return values[pair.axis] == pair.value && values[pair.otherAxis] == pair.otherValue;
    }
}
