package org.stet.agreement.measure;

/**
 * Fleiss' kappa over all positions of the texts that every reader has read, the gap being a category (Fleiss 1971,
 * "Measuring nominal scale agreement among many raters"): the measure wants as many judgements of each position.
 */
public record FleissKappa() implements Measure {

    private static final int POSITIONS = 0;
    private static final int READERS = 1;
    private static final int AGREEING = 2;
    private static final int USED = 3;

    @Override
    public boolean wantsEverybody() {
        return true;
    }

    @Override
    public int size(int categories) {
        return USED + categories + 1;
    }

    @Override
    public void observe(Strip strip, int categories, double[] into) {
        int m = strip.codings().size();
        if (m < 2 || !strip.isComplete()) {
            return;
        }
        for (var sweep = new Sweep(strip, categories); sweep.next(); ) {
            into[AGREEING] += (double) sweep.length() * sweep.agreeing() / (m * (m - 1.0));
            for (int i = 0; i < sweep.used(); i++) {
                into[USED + sweep.used(i)] += (double) sweep.length() * sweep.count(sweep.used(i));
            }
        }
        into[POSITIONS] = strip.length();
        into[READERS] = (double) strip.length() * m;
    }

    @Override
    public Outcome figure(double[] sums, int categories) {
        double n = sums[POSITIONS];
        if (n == 0) {
            return Outcome.none(Reason.NOT_READ_BY_ALL);
        }
        double expected = 0;
        for (int c = 0; c <= categories; c++) {
            if (sums[USED + c] == sums[READERS]) {
                return Outcome.none(Reason.NO_VARIATION);
            }
            double share = sums[USED + c] / sums[READERS];
            expected += share * share;
        }
        return Outcome.of((sums[AGREEING] / n - expected) / (1 - expected));
    }

    @Override
    public long units(double[] sums, int categories) {
        return (long) sums[POSITIONS];
    }
}
