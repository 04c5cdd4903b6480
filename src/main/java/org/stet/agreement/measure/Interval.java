package org.stet.agreement.measure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A 95 % percentile interval (Efron and Tibshirani 1993, chapter 13) by drawing texts again, or the reason why there is none.
 *
 * @param low {@code null} with a reason
 * @param high {@code null} with a reason
 * @param reason {@code null} with an interval
 */
public record Interval(
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Reason reason) {

    /** Under so many texts there is no interval. */
    public static final int FEWEST_TEXTS = 10;

    private static final double TAIL = 0.025;
    private static final double MOST_UNDEFINED = 0.05;

    static Interval none(Reason reason) {
        return new Interval(null, null, reason);
    }

    /** @param drawn one for each draw, {@code NaN} where the figure had no value; they are sorted */
    static Interval of(double[] drawn) {
        Arrays.sort(drawn); // NaN comes last
        int n = drawn.length;
        while (n > 0 && Double.isNaN(drawn[n - 1])) {
            n--;
        }
        if (n == 0 || drawn.length - n > MOST_UNDEFINED * drawn.length) {
            return none(Reason.RARELY_DEFINED);
        }
        int low = (int) Math.floor(TAIL * n);
        return new Interval(drawn[low], drawn[n - 1 - low], null);
    }
}
