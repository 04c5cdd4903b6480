package org.stet.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.stet.agreement.measure.UnitizingFamily.Part;

/** The family of 2016 against its equations, position by position and pair of readers by pair of readers. */
class UnitizingFamilyTest {

    private static final int LENGTH = 60;
    private static final int CATEGORIES = 3;

    @Property(tries = 300)
    void each_figure_is_what_its_equation_says(@ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int readers) {
        var codings = new Coding[readers];
        for (int reader = 0; reader < readers; reader++) {
            codings[reader] = Studies.random(random, LENGTH, CATEGORIES);
        }
        var study = Studies.study(CATEGORIES, new Strip(LENGTH, List.of(codings)));

        assertFigure(study, UnitizingFamily.of(Part.ALL), new Equations(codings, 0).nominal());
        assertFigure(study, UnitizingFamily.of(Part.CATEGORIES), new Equations(codings, 1).nominal());
        for (int category = 1; category <= CATEGORIES; category++) {
            assertFigure(study, UnitizingFamily.ofValue(category), new Equations(codings, 1).ofValue(category));
        }
    }

    private static void assertFigure(Study study, UnitizingFamily measure, double expected) {
        var figure = Studies.all(measure, study);
        if (figure.value() != null && Double.isFinite(expected)) {
            assertThat(figure.value()).isCloseTo(expected, within(1e-9));
        }
    }

    /** @param first 0 with gaps, 1 without */
    private record Equations(Coding[] codings, int first) {

        double nominal() {
            double observed = 0;
            double expected = 0;
            for (int c = first; c <= CATEGORIES; c++) {
                for (int k = first; k <= CATEGORIES; k++) {
                    observed += c == k ? 0 : coincidence(c, k);
                    expected += c == k ? 0 : chance(c, k);
                }
            }
            return 1 - observed / expected;
        }

        double ofValue(int category) {
            double expected = 0;
            for (int c = first; c <= CATEGORIES; c++) {
                expected += chance(c, category);
            }
            double used = uses(category);
            return 1
                    - expected
                            / used
                            * (used - coincidence(category, category))
                            / (expected - chance(category, category));
        }

        /** Equation 1: over all ordered pairs of readers. */
        private double coincidence(int c, int k) {
            int together = 0;
            for (var one : codings) {
                for (var other : codings) {
                    for (int at = 0; one != other && at < LENGTH; at++) {
                        together += category(one, at) == c && category(other, at) == k ? 1 : 0;
                    }
                }
            }
            return together / (codings.length - 1.0);
        }

        private double uses(int c) {
            double uses = 0;
            for (int k = first; k <= CATEGORIES; k++) {
                uses += coincidence(c, k);
            }
            return uses;
        }

        /** Equations 4 and 10. */
        private double chance(int c, int k) {
            double total = 0;
            double squares = 0;
            for (int each = first; each <= CATEGORIES; each++) {
                total += uses(each);
                squares += squares(each);
            }
            return (uses(c) * uses(k) - (c == k ? squares(c) : 0)) / (total - squares / total);
        }

        private double squares(int c) {
            double sum = 0;
            for (var one : codings) {
                for (var other : codings) {
                    if (one == other) {
                        continue;
                    }
                    for (int unit = 0; unit < one.size(); unit++) {
                        double length = 0;
                        for (int at = one.start(unit); at < one.end(unit); at++) {
                            length += first == 0 || category(other, at) > 0 ? 1 : 0;
                        }
                        sum += one.category(unit) == c ? length * length / (codings.length - 1.0) : 0;
                    }
                    for (int at = 0; c == 0 && at < LENGTH; at++) {
                        sum += category(one, at) == 0 ? 1 / (codings.length - 1.0) : 0;
                    }
                }
            }
            return sum;
        }

        private static int category(Coding coding, int at) {
            for (int unit = 0; unit < coding.size(); unit++) {
                if (coding.start(unit) <= at && at < coding.end(unit)) {
                    return coding.category(unit);
                }
            }
            return 0;
        }
    }
}
