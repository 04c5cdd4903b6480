package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Krippendorff's unitizing alpha of 1995 ("On the reliability of unitizing continuous data", Sociological Methodology 25),
 * with the expected disagreement as corrected in Krippendorff (2004), Content Analysis, 2nd edition, pages 251 to 256. Units
 * differ by the squares of how far their borders are apart; a unit in another reader's gap differs by its length squared.
 *
 * <p>All texts that everybody has read are taken for one continuum, one text behind the other. What chance gives depends on
 * all units and gaps at once, so figures of single texts do not add up.
 */
public final class UnitizingAlpha {

    private static final int ONE_OF_EACH = 1;

    private final int readers;
    private final int categories;
    private final List<Text> texts = new ArrayList<>();

    private UnitizingAlpha(Study study) {
        readers = study.readers();
        categories = study.categories();
        for (var strip : study.strips()) {
            if (readers > 1 && strip.isComplete()) {
                texts.add(Text.of(strip, categories));
            }
        }
    }

    public static UnitizingAlpha of(Study study) {
        return new UnitizingAlpha(study);
    }

    /**
     * What was found and what chance would give.
     *
     * @param observed the mean difference of a pair of readers, by the square of the length
     * @param expected the same for units thrown at random
     * @param units of all readers together
     */
    public record Disagreement(double observed, double expected, long units) {

        Disagreement plus(Disagreement other) {
            return new Disagreement(observed + other.observed, expected + other.expected, units + other.units);
        }

        Outcome alpha() {
            return units == 0 ? Outcome.none(Reason.NOTHING_MARKED) : Outcome.alpha(observed, expected);
        }
    }

    /**
     * One text under each category.
     *
     * @param sections by category less one, then by reader
     * @param differences by category less one: those of all pairs of readers, summed
     */
    private record Text(int length, Sections[][] sections, double[] differences) {

        static Text of(Strip strip, int categories) {
            var sections = new Sections[categories][];
            var differences = new double[categories];
            for (int c = 0; c < categories; c++) {
                var one = strip.only(c + 1);
                sections[c] = one.codings().stream()
                        .map(coding -> Sections.of(Objects.requireNonNull(coding), strip.length()))
                        .toArray(Sections[]::new);
                for (int i = 0; i < sections[c].length; i++) {
                    for (int j = i + 1; j < sections[c].length; j++) {
                        differences[c] += UnitizingAlpha.differences(sections[c][i], sections[c][j]);
                    }
                }
            }
            return new Text(strip.length(), sections, differences);
        }
    }

    /** The alpha of all categories together: the sum of their disagreements. */
    public Outcome figure() {
        return figure(once());
    }

    public Estimate estimate() {
        long units = 0;
        for (int category = 1; category <= categories; category++) {
            units += disagreement(category).units();
        }
        return new Estimate(figure(), units, texts.isEmpty() ? 0 : readers, texts.size());
    }

    /** The disagreement in one category. */
    public Disagreement disagreement(int category) {
        return disagreement(category, once());
    }

    private int[] once() {
        int[] weights = new int[texts.size()];
        Arrays.fill(weights, ONE_OF_EACH);
        return weights;
    }

    /** The interval of {@link #figure}; every draw is worked out anew. */
    public Interval interval(Draws draws) {
        var reason = figure().reason();
        if (reason != null) {
            return Interval.none(reason);
        }
        if (texts.size() < Interval.FEWEST_TEXTS) {
            return Interval.none(Reason.TOO_FEW_TEXTS);
        }
        var drawn = new double[draws.count()];
        for (int draw = 0; draw < drawn.length; draw++) {
            var value = figure(draws.weights(draw, texts.size())).value();
            drawn[draw] = value == null ? Double.NaN : value;
        }
        return Interval.of(drawn);
    }

    private Outcome figure(int[] weights) {
        if (readers < 2) {
            return Outcome.none(Reason.ONE_READER);
        }
        if (texts.isEmpty()) {
            return Outcome.none(Reason.NOT_READ_BY_ALL);
        }
        var sum = new Disagreement(0, 0, 0);
        for (int category = 1; category <= categories; category++) {
            sum = sum.plus(disagreement(category, weights));
        }
        return sum.alpha();
    }

    /** @param weights how often each text stands in the continuum */
    private Disagreement disagreement(int category, int[] weights) {
        double length = 0;
        double differences = 0;
        int units = 0;
        int gaps = 0;
        for (int i = 0; i < weights.length; i++) {
            var text = texts.get(i);
            length += (double) weights[i] * text.length;
            differences += weights[i] * text.differences[category - 1];
            for (var reader : text.sections[category - 1]) {
                units += weights[i] * reader.units;
                gaps += weights[i] * (reader.size - reader.units);
            }
        }
        if (units == 0) {
            return new Disagreement(0, 0, 0);
        }
        double observed = 2 * differences / ((double) readers * (readers - 1) * length * length);
        return new Disagreement(observed, expected(category, weights, units, gaps, length), units);
    }

    private static double differences(Sections a, Sections b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.size && j < b.size; ) {
            if (a.unit[i] && b.unit[j]) {
                double starts = a.start[i] - b.start[j];
                double ends = a.start[i + 1] - b.start[j + 1];
                sum += starts * starts + ends * ends;
            } else if (a.unit[i] && b.start[j] <= a.start[i] && a.start[i + 1] <= b.start[j + 1]) {
                sum += square(a.start[i + 1] - a.start[i]);
            } else if (b.unit[j] && a.start[i] <= b.start[j] && b.start[j + 1] <= a.start[i + 1]) {
                sum += square(b.start[j + 1] - b.start[j]);
            }
            int border = Math.min(a.start[i + 1], b.start[j + 1]);
            if (a.start[i + 1] == border) {
                i++;
            }
            if (b.start[j + 1] == border) {
                j++;
            }
        }
        return sum;
    }

    private static double square(double length) {
        return length * length;
    }

    private double expected(int category, int[] weights, int units, int gaps, double length) {
        var gapLengths = gapLengths(category, weights, gaps);
        Arrays.sort(gapLengths);
        double[] sumFrom = new double[gapLengths.length + 1];
        for (int i = gapLengths.length - 1; i >= 0; i--) {
            sumFrom[i] = sumFrom[i + 1] + gapLengths[i];
        }
        double sum = 0;
        double pairedWithItself = 0;
        for (int i = 0; i < weights.length; i++) {
            for (var reader : texts.get(i).sections[category - 1]) {
                for (int s = 0; s < reader.size && weights[i] > 0; s++) {
                    if (reader.unit[s]) {
                        double l = reader.start[s + 1] - reader.start[s];
                        int from = firstAtLeast(gapLengths, (long) l);
                        double room = sumFrom[from] - (gapLengths.length - from) * (l - 1);
                        sum += weights[i] * ((units - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * room);
                        pairedWithItself += weights[i] * l * (l - 1);
                    }
                }
            }
        }
        double all = readers * length;
        return 2 / length * sum / (all * (all - 1) - pairedWithItself);
    }

    /** A gap at the end of a text and one at the beginning of the next are one. */
    private long[] gapLengths(int category, int[] weights, int most) {
        var lengths = new long[most];
        int n = 0;
        for (int reader = 0; reader < readers; reader++) {
            long gap = 0;
            for (int i = 0; i < weights.length; i++) {
                var sections = texts.get(i).sections[category - 1][reader];
                for (int times = 0; times < weights[i]; times++) {
                    for (int s = 0; s < sections.size; s++) {
                        if (!sections.unit[s]) {
                            gap += sections.start[s + 1] - sections.start[s];
                        } else if (gap > 0) {
                            lengths[n++] = gap;
                            gap = 0;
                        }
                    }
                }
            }
            if (gap > 0) {
                lengths[n++] = gap;
            }
        }
        return Arrays.copyOf(lengths, n);
    }

    private static int firstAtLeast(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A reader's units and the gaps between them: section {@code i} runs from {@code start[i]} to {@code start[i + 1]}. */
    private static final class Sections {

        final int[] start;
        final boolean[] unit;
        int size;
        int units;

        private Sections(int most) {
            start = new int[most + 1];
            unit = new boolean[most];
        }

        static Sections of(Coding coding, int length) {
            var sections = new Sections(2 * coding.size() + 1);
            int position = 0;
            for (int i = 0; i < coding.size(); i++) {
                sections.add(position, coding.start(i), false);
                sections.add(coding.start(i), coding.end(i), true);
                position = coding.end(i);
            }
            sections.add(position, length, false);
            return sections;
        }

        private void add(int from, int to, boolean isUnit) {
            if (from < to) {
                start[size] = from;
                unit[size] = isUnit;
                start[++size] = to;
                units += isUnit ? 1 : 0;
            }
        }
    }
}
