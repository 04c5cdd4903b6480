package org.stet.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.UnitizingFamily.Part;

class MeasurePropertiesTest {

    private static final List<Measure> OF_TWO =
            List.of(SpanF1.exact(), new SpanF1(0.5), new SpanF1(0.1), new PositionF1(), new CohenKappa());

    private static final List<Measure> OF_MANY = List.of(
            new FleissKappa(),
            new NominalAlpha(),
            UnitizingFamily.of(Part.ALL),
            UnitizingFamily.of(Part.BINARY),
            UnitizingFamily.of(Part.CATEGORIES),
            UnitizingFamily.ofValue(2));

    private static List<Outcome> figures(Study study) {
        return Stream.of(
                        OF_TWO.stream().map(measure -> Studies.pairs(measure, study)),
                        OF_MANY.stream().map(measure -> Studies.all(measure, study)),
                        Stream.of(UnitizingAlpha.of(study).figure()))
                .flatMap(figures -> figures)
                .toList();
    }

    @Property(tries = 200)
    void whoever_comes_first_plays_no_part(@ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int readers) {
        var study = Studies.random(random, readers, 3, 4, true);
        var order = new ArrayList<>(IntStream.range(0, readers).boxed().toList());
        Collections.shuffle(order, random);
        var other = new Study(readers, 3, Studies.shuffled(study.strips(), order));

        assertSame(figures(other), figures(study));
    }

    @Property(tries = 200)
    void a_text_in_parts_has_the_alpha_of_the_whole(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int readers) {
        var study = Studies.random(random, readers, 3, 1, true);
        var strip = study.strips().get(0);
        int[] borders = IntStream.concat(
                        random.ints(random.nextInt(6), 0, strip.length() + 1), IntStream.of(strip.length()))
                .sorted()
                .toArray();
        var parts = new Study(readers, 3, strip.parts(borders));

        assertThat(parts.strips().stream().mapToInt(Strip::length).sum()).isEqualTo(strip.length());
        assertSame(List.of(Studies.all(new NominalAlpha(), parts)), List.of(Studies.all(new NominalAlpha(), study)));
    }

    @Property(tries = 200)
    void the_order_of_the_texts_plays_no_part_where_figures_add_up(@ForAll Random random) {
        var study = Studies.random(random, 3, 3, 5, true);
        var strips = new ArrayList<>(study.strips());
        Collections.shuffle(strips, random);
        var other = new Study(3, 3, strips);

        for (var measure : OF_MANY) {
            assertSame(List.of(Studies.all(measure, other)), List.of(Studies.all(measure, study)));
        }
    }

    @Property(tries = 200)
    void several_texts_give_what_one_behind_the_other_gives(@ForAll Random random) {
        var study = Studies.random(random, 3, 3, 5, false);

        assertSame(figures(Studies.joined(study)), figures(study));
    }

    @Property(tries = 200)
    void identical_readings_agree_wholly(@ForAll Random random) {
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < 3; i++) {
            var coding = Studies.random(random, 60, 3);
            strips.add(new Strip(60, List.of(coding, coding, coding)));
        }

        assertThat(figures(new Study(3, 3, strips))).allSatisfy(figure -> {
            if (figure.value() != null) {
                assertThat(figure.value()).isCloseTo(1, within(1e-9));
            }
        });
    }

    @Property(tries = 200)
    void no_figure_is_above_one_and_no_F1_below_zero(@ForAll Random random) {
        var study = Studies.random(random, 3, 3, 4, true);

        assertThat(figures(study)).allSatisfy(figure -> {
            if (figure.value() != null) {
                assertThat(figure.value()).isLessThanOrEqualTo(1 + 1e-12);
            }
        });
        for (var measure : OF_TWO.subList(0, 4)) {
            var value = Studies.pairs(measure, study).value();
            if (value != null) {
                assertThat(value).isBetween(0.0, 1.0);
            }
        }
    }

    @Property(tries = 200)
    void the_family_of_2016_is_nominal_alpha_when_every_unit_is_one_position(@ForAll Random random) {
        var codings = new ArrayList<@Nullable Coding>();
        for (int r = 0; r < 3; r++) {
            var marks = new ArrayList<Coding.Mark>();
            for (int at = 0; at < 40; at++) {
                if (random.nextInt(3) > 0) {
                    marks.add(new Coding.Mark(at, at + 1, 1 + random.nextInt(3)));
                }
            }
            codings.add(Coding.of(marks));
        }
        var study = new Study(3, 3, List.of(new Strip(40, codings)));

        assertThat(Studies.value(Studies.all(UnitizingFamily.of(Part.ALL), study)))
                .isCloseTo(Studies.value(Studies.all(new NominalAlpha(), study)), within(1e-9));
    }

    @Property(tries = 300)
    void as_many_spans_are_paired_as_can_be(@ForAll Random random, @ForAll @IntRange(min = 1, max = 10) int tenths) {
        var left = Studies.random(random, 60, 1);
        var right = Studies.random(random, 60, 1);
        double threshold = tenths / 10.0;

        assertThat(Pairing.most(left, right, threshold)).isEqualTo(mostPairs(left, right, threshold));
    }

    /** Berge's augmenting paths, which is right whatever the graph. */
    private static int mostPairs(Coding left, Coding right, double threshold) {
        int[] partner = new int[right.size()];
        Arrays.fill(partner, -1);
        int pairs = 0;
        for (int i = 0; i < left.size(); i++) {
            if (augmented(i, left, right, threshold, partner, new boolean[right.size()])) {
                pairs++;
            }
        }
        return pairs;
    }

    private static boolean augmented(
            int i, Coding left, Coding right, double threshold, int[] partner, boolean[] tried) {
        for (int j = 0; j < right.size(); j++) {
            int shared = Math.min(left.end(i), right.end(j)) - Math.max(left.start(i), right.start(j));
            int union = left.length(i) + right.length(j) - shared;
            if (shared > 0 && shared >= threshold * union && !tried[j]) {
                tried[j] = true;
                if (partner[j] < 0 || augmented(partner[j], left, right, threshold, partner, tried)) {
                    partner[j] = i;
                    return true;
                }
            }
        }
        return false;
    }

    @Property(tries = 200)
    void a_lower_threshold_never_agrees_less(@ForAll Random random) {
        var study = Studies.random(random, 2, 1, 3, false);
        double before = 0;
        for (double threshold : new double[] {1, 0.8, 0.5, 0.3, 0.1}) {
            double f1 = Studies.value(Studies.pairs(new SpanF1(threshold), study));
            assertThat(f1).isGreaterThanOrEqualTo(before);
            before = f1;
        }
    }

    private static void assertSame(List<Outcome> actual, List<Outcome> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            var value = expected.get(i).value();
            if (value == null) {
                assertThat(actual.get(i)).isEqualTo(expected.get(i));
            } else {
                assertThat(Studies.value(actual.get(i))).isCloseTo(value, within(1e-9));
            }
        }
    }
}
