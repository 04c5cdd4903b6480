package org.stet.agreement.measure;

/**
 * F1 of two readers over the positions that they marked: twice those that both gave the same category, by those of each. A
 * border that is off by a word costs a word, not the whole span.
 */
public record PositionF1() implements Measure {

    private static final int COMMON = 0;
    private static final int MARKED = 1;
    private static final int SIZE = 2;

    @Override
    public int size(int categories) {
        return SIZE;
    }

    @Override
    public void observe(Strip strip, int categories, double[] into) {
        var left = strip.codings().get(0);
        var right = strip.codings().get(1);
        if (left != null && right != null) {
            into[COMMON] = Pairing.common(left, right, true);
            into[MARKED] = left.marked() + right.marked();
        }
    }

    @Override
    public Outcome figure(double[] sums, int categories) {
        return sums[MARKED] == 0 ? Outcome.none(Reason.NOTHING_MARKED) : Outcome.of(2 * sums[COMMON] / sums[MARKED]);
    }

    @Override
    public long units(double[] sums, int categories) {
        return (long) sums[MARKED];
    }
}
