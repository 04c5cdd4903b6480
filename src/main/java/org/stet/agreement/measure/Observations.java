package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a measure saw in each text of a study, for the figure of all of them and for its interval. A measure of two readers
 * looks at each pair of more; the figure is then the mean of those pairs that have one.
 */
public final class Observations {

    private final Measure measure;
    private final int categories;
    private final int texts;
    private final List<Pair> pairs;

    /**
     * What is known of two readers, or of all.
     *
     * @param left number of the one reader; -1 for all
     * @param right number of the other
     * @param readers how many have read anything in it
     * @param used numbers of the texts that say anything
     * @param seen what each of those adds
     */
    private record Pair(int left, int right, int readers, int[] used, double[][] seen) {}

    private Observations(Measure measure, Study study, List<Pair> pairs) {
        this(measure, study.categories(), study.strips().size(), pairs);
    }

    private Observations(Measure measure, int categories, int texts, List<Pair> pairs) {
        this.measure = measure;
        this.categories = categories;
        this.texts = texts;
        this.pairs = pairs;
    }

    /** Of a measure for any number of readers. */
    public static Observations ofAll(Measure measure, Study study) {
        return new Observations(measure, study, List.of(observed(measure, study, -1, -1)));
    }

    /** Of a measure for two readers, in each pair. */
    public static Observations ofPairs(Measure measure, Study study) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < study.readers(); i++) {
            for (int j = i + 1; j < study.readers(); j++) {
                pairs.add(observed(measure, study, i, j));
            }
        }
        return new Observations(measure, study, pairs);
    }

    /** What was seen, for another member of the same family: its figure is made of the same sums. */
    public Observations as(UnitizingFamily member) {
        if (!(measure instanceof UnitizingFamily)) {
            throw new IllegalArgumentException("not of the family: " + measure);
        }
        return new Observations(member, categories, texts, pairs);
    }

    private static Pair observed(Measure measure, Study study, int left, int right) {
        int n = 0;
        var used = new int[study.strips().size()];
        var seen = new double[study.strips().size()][];
        var readers = new boolean[left < 0 ? study.readers() : 2];
        for (int i = 0; i < used.length; i++) {
            var strip = left < 0 ? study.strips().get(i) : study.strips().get(i).pair(left, right);
            if (strip.readers() < 2 || measure.wantsEverybody() && !strip.isComplete()) {
                continue;
            }
            for (int r = 0; r < readers.length; r++) {
                readers[r] |= strip.codings().get(r) != null;
            }
            var sums = new double[measure.size(study.categories())];
            measure.observe(strip, study.categories(), sums);
            used[n] = i;
            seen[n++] = sums;
        }
        int count = 0;
        for (boolean read : readers) {
            count += read ? 1 : 0;
        }
        return new Pair(left, right, count, Arrays.copyOf(used, n), Arrays.copyOf(seen, n));
    }

    /**
     * The figure of two readers.
     *
     * @param left number of the one; -1 in observations of all
     */
    public record OfPair(int left, int right, Estimate estimate) {}

    /** The figure of each pair of readers, in their order. */
    public List<OfPair> ofEach() {
        return pairs.stream()
                .map(pair -> new OfPair(pair.left, pair.right, estimate(pair)))
                .toList();
    }

    private Estimate estimate(Pair pair) {
        var sums = new double[measure.size(categories)];
        for (var seen : pair.seen) {
            add(sums, seen, 1);
        }
        var outcome = pair.seen.length == 0 ? Outcome.none(Reason.NO_COMMON_TEXT) : measure.figure(sums, categories);
        return new Estimate(outcome, measure.units(sums, categories), pair.readers, pair.seen.length);
    }

    /** The figure of all readers: of the only pair, or the mean of the pairs that have one. */
    public Estimate estimate() {
        if (pairs.isEmpty()) {
            return new Estimate(Outcome.none(Reason.ONE_READER), 0, 0, 0);
        }
        if (pairs.size() == 1) {
            var only = estimate(pairs.get(0));
            return only.texts() == 0 && measure.wantsEverybody()
                    ? new Estimate(Outcome.none(Reason.NOT_READ_BY_ALL), 0, only.readers(), 0)
                    : only;
        }
        double sum = 0;
        int with = 0;
        long units = 0;
        Reason reason = Reason.NO_COMMON_TEXT;
        var seenTexts = new boolean[texts];
        var seenReaders = new TreeSet<Integer>();
        for (var pair : pairs) {
            var each = estimate(pair);
            units += each.units();
            for (int text : pair.used) {
                seenTexts[text] = true;
            }
            if (each.texts() > 0) {
                seenReaders.add(pair.left);
                seenReaders.add(pair.right);
            }
            if (each.outcome().value() != null) {
                sum += each.outcome().value();
                with++;
            } else if (each.texts() > 0) {
                reason = Objects.requireNonNull(each.outcome().reason());
            }
        }
        int counted = 0;
        for (boolean seen : seenTexts) {
            counted += seen ? 1 : 0;
        }
        return new Estimate(
                with == 0 ? Outcome.none(reason) : Outcome.of(sum / with), units, seenReaders.size(), counted);
    }

    /** The interval of {@link #estimate}: what becomes of it when texts are drawn again. */
    public Interval interval(Draws draws) {
        var estimate = estimate();
        if (estimate.outcome().reason() != null) {
            return Interval.none(estimate.outcome().reason());
        }
        if (estimate.texts() < Interval.FEWEST_TEXTS) {
            return Interval.none(Reason.TOO_FEW_TEXTS);
        }
        var drawn = new double[draws.count()];
        var sums = new double[measure.size(categories)];
        for (int draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = drawn(draws.weights(draw, texts), sums);
        }
        return Interval.of(drawn);
    }

    private double drawn(int[] weights, double[] sums) {
        double sum = 0;
        int with = 0;
        for (var pair : pairs) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < pair.used.length; i++) {
                int weight = weights[pair.used[i]];
                if (weight > 0) {
                    add(sums, pair.seen[i], weight);
                }
            }
            var value = measure.figure(sums, categories).value();
            if (value != null) {
                sum += value;
                with++;
            }
        }
        return with == 0 ? Double.NaN : sum / with;
    }

    private static void add(double[] sums, double[] seen, int weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * seen[i];
        }
    }
}
