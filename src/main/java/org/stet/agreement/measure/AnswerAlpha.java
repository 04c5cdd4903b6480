package org.stet.agreement.measure;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha of answers to a question about whole articles (Krippendorff 2011): nominal, or ordinal when the
 * values have an order, so that −2 against −1 weighs less than −2 against 2. Any number of readers; each article may miss
 * some. Coincidences of articles add up.
 *
 * @param values how many different values there are, numbered from 0 in their order
 */
public record AnswerAlpha(int values, boolean ordinal) {

    /**
     * The coincidences of one article: those of several are summed.
     *
     * @param answers the value that each reader gave, negative for none
     */
    public double[] coincidences(List<Integer> answers) {
        double[] counts = new double[values];
        int m = 0;
        for (int answer : answers) {
            if (answer >= 0) {
                counts[answer]++;
                m++;
            }
        }
        double[] coincidences = new double[values * values];
        if (m < 2) {
            return coincidences;
        }
        for (int c = 0; c < values; c++) {
            for (int k = 0; k < values; k++) {
                coincidences[c * values + k] = counts[c] * (counts[k] - (c == k ? 1 : 0)) / (m - 1);
            }
        }
        return coincidences;
    }

    /** The alpha of the coincidences of these texts. */
    public Outcome figure(List<double[]> coincidences) {
        return figure(sum(coincidences, null));
    }

    /** The alpha of summed coincidences. */
    public Outcome figure(double[] coincidences) {
        double[] uses = new double[values];
        for (int c = 0; c < values; c++) {
            for (int k = 0; k < values; k++) {
                uses[c] += coincidences[c * values + k];
            }
        }
        double n = Arrays.stream(uses).sum();
        if (n == 0) {
            return Outcome.none(Reason.NOT_ANSWERED_BY_TWO);
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values; c++) {
            for (int k = c + 1; k < values; k++) {
                double difference = ordinal ? rankDifference(uses, c, k) : 1;
                observed += coincidences[c * values + k] * difference;
                expected += uses[c] * uses[k] / (n - 1) * difference;
            }
        }
        return Outcome.alpha(observed, expected);
    }

    /**
     * The interval of the alpha when texts are drawn again.
     *
     * @param coincidences one for each text, in the order of the texts; all zeros where there are none
     */
    public Interval interval(List<double[]> coincidences, Draws draws) {
        var reason = figure(sum(coincidences, null)).reason();
        if (reason != null) {
            return Interval.none(reason);
        }
        long said = coincidences.stream()
                .filter(text -> Arrays.stream(text).sum() > 0)
                .count();
        if (said < Interval.FEWEST_TEXTS) {
            return Interval.none(Reason.TOO_FEW_TEXTS);
        }
        var drawn = new double[draws.count()];
        for (int draw = 0; draw < drawn.length; draw++) {
            var value = figure(sum(coincidences, draws.weights(draw, coincidences.size())))
                    .value();
            drawn[draw] = value == null ? Double.NaN : value;
        }
        return Interval.of(drawn);
    }

    /** @param weights how often each text counts; {@code null} for once */
    private double[] sum(List<double[]> coincidences, int @Nullable [] weights) {
        double[] sums = new double[values * values];
        for (int text = 0; text < coincidences.size(); text++) {
            int weight = weights == null ? 1 : weights[text];
            for (int i = 0; weight > 0 && i < sums.length; i++) {
                sums[i] += weight * coincidences.get(text)[i];
            }
        }
        return sums;
    }

    private static double rankDifference(double[] uses, int from, int to) {
        double between = -(uses[from] + uses[to]) / 2;
        for (int i = from; i <= to; i++) {
            between += uses[i];
        }
        return between * between;
    }
}
