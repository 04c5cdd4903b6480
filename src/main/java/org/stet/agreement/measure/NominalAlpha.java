package org.stet.agreement.measure;

/**
 * Krippendorff's alpha over all positions with the nominal difference, the gap being a category; any number of readers,
 * and each text may miss some (Krippendorff 2011, "Computing Krippendorff's alpha-reliability").
 */
public record NominalAlpha() implements Measure {

    private static final int AGREEING = 0;
    private static final int POSITIONS = 1;
    private static final int USED = 2;

    @Override
    public int size(int categories) {
        return USED + categories + 1;
    }

    @Override
    public void observe(Strip strip, int categories, double[] into) {
        int m = strip.readers();
        if (m < 2) {
            return; // a value that nobody else gave says nothing
        }
        for (var sweep = new Sweep(strip, categories); sweep.next(); ) {
            into[AGREEING] += (double) sweep.length() * sweep.agreeing() / (m - 1);
            for (int i = 0; i < sweep.used(); i++) {
                into[USED + sweep.used(i)] += (double) sweep.length() * sweep.count(sweep.used(i));
            }
        }
        into[POSITIONS] = strip.length();
    }

    @Override
    public Outcome figure(double[] sums, int categories) {
        double n = 0;
        double same = 0;
        for (int c = 0; c <= categories; c++) {
            n += sums[USED + c];
            same += sums[USED + c] * (sums[USED + c] - 1);
        }
        if (n == 0) {
            return Outcome.none(Reason.NO_COMMON_TEXT);
        }
        for (int c = 0; c <= categories; c++) {
            if (sums[USED + c] == n) {
                return Outcome.none(Reason.NO_VARIATION); // rounding must not make something of nothing
            }
        }
        return Outcome.alpha(n - sums[AGREEING], n - same / (n - 1));
    }

    @Override
    public long units(double[] sums, int categories) {
        return (long) sums[POSITIONS];
    }
}
