package org.stet.agreement.measure;

/** Where in a text readers disagree. */
public final class Disagreement {

    private Disagreement() {}

    /**
     * How many positions of each part of a text do not have the same category by all who have read it.
     *
     * @param borders where each part ends, in order; the last is the length of the text
     */
    public static int[] perPart(Strip strip, int categories, int[] borders) {
        int[] different = new int[borders.length];
        int m = strip.readers();
        if (m < 2) {
            return different;
        }
        int part = 0;
        for (var sweep = new Sweep(strip, categories); sweep.next(); ) {
            if (sweep.used() == 1) {
                continue;
            }
            int end = sweep.start() + sweep.length();
            for (int from = sweep.start(); from < end; ) {
                while (borders[part] <= from) {
                    part++;
                }
                int to = Math.min(end, borders[part]);
                different[part] += to - from;
                from = to;
            }
        }
        return different;
    }
}
