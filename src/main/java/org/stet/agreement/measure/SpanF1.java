package org.stet.agreement.measure;

/**
 * F1 of two readers over the spans that they marked: twice the pairs, by the spans of both. It is the same whoever is taken
 * for the truth, and knows no chance: few spans agree by chance in a long text (Hripcsak and Rothschild 2005).
 *
 * @param threshold intersection over union from which two spans count as one, greater than 0, at most 1; 1 wants the very
 *     same borders
 */
public record SpanF1(double threshold) implements Measure {

    private static final int PAIRS = 0;
    private static final int SPANS = 1;
    private static final int SIZE = 2;

    public SpanF1 {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("not a threshold: " + threshold);
        }
    }

    public static SpanF1 exact() {
        return new SpanF1(1);
    }

    @Override
    public int size(int categories) {
        return SIZE;
    }

    @Override
    public void observe(Strip strip, int categories, double[] into) {
        var left = strip.codings().get(0);
        var right = strip.codings().get(1);
        if (left != null && right != null) {
            into[PAIRS] = Pairing.most(left, right, threshold);
            into[SPANS] = left.size() + right.size();
        }
    }

    @Override
    public Outcome figure(double[] sums, int categories) {
        return sums[SPANS] == 0 ? Outcome.none(Reason.NOTHING_MARKED) : Outcome.of(2 * sums[PAIRS] / sums[SPANS]);
    }

    @Override
    public long units(double[] sums, int categories) {
        return (long) sums[SPANS];
    }
}
