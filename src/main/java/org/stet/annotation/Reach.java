package org.stet.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far an annotation reaches from its first code point, in a few steps. Whatever of one step overlaps
 * {@code [start, end)} begins in {@code (start - step, end)}, a small piece of the index over reading, step and start. So
 * what stands at a place is found without looking at what stands elsewhere, in one long paragraph as in many short ones.
 */
public final class Reach {

    /** In code points, some for words, sentences, articles; the migration that put them into the database has the same. The last is longer than any text. */
    private static final int[] STEPS = {64, 1_024, 32_768, 1_048_576};

    private Reach() {}

    /** @param length of an annotation from its first code point to its last */
    static int of(int length) {
        for (int step : STEPS) {
            if (length <= step) {
                return step;
            }
        }
        throw new IllegalArgumentException("no text is as long as " + length);
    }

    /** The steps, in code points, for queries that are put together elsewhere. */
    public static List<Integer> steps() {
        return Arrays.stream(STEPS).boxed().toList();
    }

    /**
     * A query over all steps, one after the other: databases use an index only up to the first column that is not equal
     * to one value, and given a list or a table of steps they guess, and scan the reading.
     *
     * @param ofStep the query over one step, for which {@code %1$d} stands
     */
    static String overEach(String ofStep) {
        return Arrays.stream(STEPS).mapToObj(ofStep::formatted).collect(Collectors.joining(" union all "));
    }
}
