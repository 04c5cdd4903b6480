package org.stet.agreement.measure;

import java.util.Arrays;

/**
 * The family of unitizing alphas of Krippendorff, Mathet, Bouvry and Widlöcher (2016), "On the reliability of unitizing
 * textual continua: Further developments", Quality &amp; Quantity 50 (also Krippendorff 2019, Content Analysis, 12.6).
 * What is counted is how many positions each pair of readers gave each pair of categories. The chance of it is worked out
 * without pairing a unit with itself: a unit counts with its length squared, a gap, which nobody meant as a unit, with its
 * length.
 *
 * @param part which property is looked at
 * @param category the category that {@link Part#VALUE} is about; 0 for the other parts
 */
public record UnitizingFamily(Part part, int category) implements Measure {

    /** What agreement is asked about. */
    public enum Part {
        /** <sub>u</sub>α: borders and categories together. */
        ALL,
        /** <sub>|u</sub>α: what is marked and what is gap, whatever the category. */
        BINARY,
        /** <sub>cu</sub>α: the categories alone, where both of a pair marked something. */
        CATEGORIES,
        /** <sub>(k)u</sub>α: the same for one category. */
        VALUE
    }

    private static final int POSITIONS = 0;
    private static final int SUMS = 1;

    public UnitizingFamily {
        if ((part == Part.VALUE) != (category > 0)) {
            throw new IllegalArgumentException("one category belongs to one value: " + category);
        }
    }

    public static UnitizingFamily of(Part part) {
        return new UnitizingFamily(part, 0);
    }

    public static UnitizingFamily ofValue(int category) {
        return new UnitizingFamily(Part.VALUE, category);
    }

    /**
     * The coincidences, then each category's unit lengths squared, then those as far as another reader marked something, for
     * each other reader with the same weight as a coincidence (equation 10).
     */
    @Override
    public int size(int categories) {
        int k = categories + 1;
        return SUMS + k * k + k + k;
    }

    @Override
    public void observe(Strip strip, int categories, double[] into) {
        int m = strip.readers();
        if (m < 2) {
            return;
        }
        int k = categories + 1;
        int own = SUMS + k * k;
        int shared = own + k;
        into[POSITIONS] = strip.length();
        into[own] += (double) m * strip.length();
        for (var sweep = new Sweep(strip, categories); sweep.next(); ) {
            double weight = sweep.length() / (m - 1.0);
            for (int i = 0; i < sweep.used(); i++) {
                int c = sweep.used(i);
                for (int j = 0; j < sweep.used(); j++) {
                    int d = sweep.used(j);
                    into[SUMS + c * k + d] += weight * sweep.count(c) * (sweep.count(d) - (c == d ? 1 : 0));
                }
            }
        }
        var codings = strip.codings();
        for (int reader = 0; reader < codings.size(); reader++) {
            var coding = codings.get(reader);
            if (coding == null) {
                continue;
            }
            for (int i = 0; i < coding.size(); i++) {
                double length = coding.length(i);
                into[own + coding.category(i)] += length * length;
                into[own] -= length;
            }
            for (int other = 0; other < codings.size(); other++) {
                var beside = codings.get(other);
                if (other != reader && beside != null) {
                    share(coding, beside, m - 1.0, into, shared);
                }
            }
        }
    }

    /** Adds, for each unit of a reader, the square of how many of its positions another reader marked, whatever as. */
    private static void share(Coding coding, Coding other, double others, double[] into, int shared) {
        int first = 0;
        for (int i = 0; i < coding.size(); i++) {
            while (first < other.size() && other.end(first) <= coding.start(i)) {
                first++;
            }
            double among = 0;
            for (int j = first; j < other.size() && other.start(j) < coding.end(i); j++) {
                among += Math.min(coding.end(i), other.end(j)) - Math.max(coding.start(i), other.start(j));
            }
            into[shared + coding.category(i)] += among * among / others;
        }
    }

    @Override
    public Outcome figure(double[] sums, int categories) {
        int k = categories + 1;
        double[] coincidences = Arrays.copyOfRange(sums, SUMS, SUMS + k * k);
        double[] own = Arrays.copyOfRange(sums, SUMS + k * k, SUMS + k * k + k);
        double[] shared = Arrays.copyOfRange(sums, SUMS + k * k + k, sums.length);
        if (sums[POSITIONS] == 0) {
            return Outcome.none(Reason.NO_COMMON_TEXT);
        }
        return switch (part) {
            case ALL -> all(Table.of(coincidences, k, own, 0));
            case BINARY -> binary(Table.of(coincidences, k, own, 0));
            case CATEGORIES -> categories(Table.of(coincidences, k, shared, 1));
            case VALUE -> value(Table.of(coincidences, k, shared, 1));
        };
    }

    private static Outcome all(Table table) {
        return Outcome.alpha(table.observed(), table.expected());
    }

    private static Outcome binary(Table table) {
        // What differs is what one of a pair left blank and the other did not.
        double observed = 0;
        double expected = 0;
        for (int c = 1; c < table.k; c++) {
            observed += 2 * table.coincidences[c];
            expected += 2 * table.chance(0, c);
        }
        return Outcome.alpha(observed, expected);
    }

    private static Outcome categories(Table table) {
        return table.total == 0 ? Outcome.none(Reason.NO_OVERLAP) : Outcome.alpha(table.observed(), table.expected());
    }

    private Outcome value(Table table) {
        double used = table.uses[category];
        if (used == 0) {
            return Outcome.none(table.total == 0 ? Reason.NO_OVERLAP : Reason.NOTHING_MARKED);
        }
        double chance = 0;
        for (int c = 1; c < table.k; c++) {
            chance += table.chance(c, category);
        }
        double different = chance - table.chance(category, category);
        double observed = used - table.coincidences[category * table.k + category];
        return Outcome.alpha(observed / used, different / chance);
    }

    /** Coincidences of the categories from {@code first} on, with how often each is used. */
    private record Table(double[] coincidences, int k, double[] squares, int first, double[] uses, double total) {

        static Table of(double[] coincidences, int k, double[] squares, int first) {
            double[] uses = new double[k];
            double total = 0;
            for (int c = first; c < k; c++) {
                for (int d = first; d < k; d++) {
                    uses[c] += coincidences[c * k + d];
                }
                total += uses[c];
            }
            return new Table(coincidences, k, squares, first, uses, total);
        }

        double observed() {
            double same = 0;
            for (int c = first; c < k; c++) {
                same += coincidences[c * k + c];
            }
            return total - same;
        }

        double chance(int c, int d) {
            double paired = uses[c] * uses[d] - (c == d ? squares[c] : 0);
            double all = total * total - allSquares();
            return all > 0 ? total * paired / all : 0;
        }

        private double allSquares() {
            double sum = 0;
            for (int c = first; c < k; c++) {
                sum += squares[c];
            }
            return sum;
        }

        double expected() {
            double different = 0;
            for (int c = first; c < k; c++) {
                for (int d = first; d < k; d++) {
                    if (c != d) {
                        different += chance(c, d);
                    }
                }
            }
            return different;
        }
    }

    @Override
    public long units(double[] sums, int categories) {
        return (long) sums[POSITIONS];
    }
}
