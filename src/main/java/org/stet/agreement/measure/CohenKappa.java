package org.stet.agreement.measure;

/**
 * Cohen's kappa of two readers over all positions, the gap being a category (Cohen 1960, "A coefficient of agreement for
 * nominal scales"): chance is worked out from how much each of the two uses each category.
 */
public record CohenKappa() implements Measure {

    @Override
    public int size(int categories) {
        return 1 + 2 * (categories + 1);
    }

    @Override
    public void observe(Strip strip, int categories, double[] into) {
        var left = strip.codings().get(0);
        var right = strip.codings().get(1);
        if (left == null || right == null) {
            return;
        }
        long blank = strip.length() - left.marked() - right.marked() + Pairing.common(left, right, false);
        into[0] = blank + Pairing.common(left, right, true);
        mark(left, strip.length(), into, 1);
        mark(right, strip.length(), into, 2 + categories);
    }

    private static void mark(Coding coding, int length, double[] into, int from) {
        into[from] += length;
        for (int i = 0; i < coding.size(); i++) {
            into[from + coding.category(i)] += coding.length(i);
            into[from] -= coding.length(i);
        }
    }

    @Override
    public Outcome figure(double[] sums, int categories) {
        double n = units(sums, categories);
        if (n == 0) {
            return Outcome.none(Reason.NO_COMMON_TEXT);
        }
        double expected = 0;
        for (int c = 0; c <= categories; c++) {
            expected += sums[1 + c] / n * (sums[2 + categories + c] / n);
        }
        return expected >= 1
                ? Outcome.none(Reason.NO_VARIATION)
                : Outcome.of((sums[0] / n - expected) / (1 - expected));
    }

    @Override
    public long units(double[] sums, int categories) {
        double n = 0;
        for (int c = 0; c <= categories; c++) {
            n += sums[1 + c];
        }
        return (long) n;
    }
}
