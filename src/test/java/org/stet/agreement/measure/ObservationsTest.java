package org.stet.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stet.agreement.measure.Studies.all;
import static org.stet.agreement.measure.Studies.pairs;
import static org.stet.agreement.measure.Studies.study;
import static org.stet.agreement.measure.Studies.text;
import static org.stet.agreement.measure.Studies.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ObservationsTest {

    private static final Draws DRAWS = new Draws(2026, 1000);

    @Test
    void one_reader_gives_a_reason_and_no_number() {
        var alone = study(1, text("aa  "));

        assertThat(pairs(new CohenKappa(), alone)).isEqualTo(Outcome.none(Reason.ONE_READER));
        assertThat(all(new NominalAlpha(), alone)).isEqualTo(Outcome.none(Reason.NO_COMMON_TEXT));
        assertThat(UnitizingAlpha.of(alone).figure()).isEqualTo(Outcome.none(Reason.ONE_READER));
    }

    @Test
    void readers_of_different_texts_have_no_common_one() {
        var apart = study(1, text("aa  ", null), text(null, "aa  "));

        assertThat(pairs(SpanF1.exact(), apart)).isEqualTo(Outcome.none(Reason.NO_COMMON_TEXT));
        assertThat(all(new FleissKappa(), apart)).isEqualTo(Outcome.none(Reason.NOT_READ_BY_ALL));
        assertThat(UnitizingAlpha.of(apart).figure()).isEqualTo(Outcome.none(Reason.NOT_READ_BY_ALL));
    }

    @Test
    void when_nobody_marked_anything_there_is_nothing_to_measure() {
        var blank = study(1, text("    ", "    "));

        assertThat(pairs(SpanF1.exact(), blank)).isEqualTo(Outcome.none(Reason.NOTHING_MARKED));
        assertThat(pairs(new PositionF1(), blank)).isEqualTo(Outcome.none(Reason.NOTHING_MARKED));
        assertThat(pairs(new CohenKappa(), blank)).isEqualTo(Outcome.none(Reason.NO_VARIATION));
        assertThat(all(new FleissKappa(), blank)).isEqualTo(Outcome.none(Reason.NO_VARIATION));
        assertThat(all(new NominalAlpha(), blank)).isEqualTo(Outcome.none(Reason.NO_VARIATION));
        assertThat(all(UnitizingFamily.of(UnitizingFamily.Part.ALL), blank))
                .isEqualTo(Outcome.none(Reason.NO_VARIATION));
        assertThat(all(UnitizingFamily.of(UnitizingFamily.Part.CATEGORIES), blank))
                .isEqualTo(Outcome.none(Reason.NO_OVERLAP));
        assertThat(UnitizingAlpha.of(blank).figure()).isEqualTo(Outcome.none(Reason.NOTHING_MARKED));
    }

    @Test
    void a_figure_of_three_is_the_mean_of_its_pairs_and_each_is_told() {
        var study = study(1, text("aaaa      ", "aaaa      ", "    aa    "));
        var observations = Observations.ofPairs(new PositionF1(), study);

        assertThat(observations.ofEach())
                .extracting(pair -> value(pair.estimate().outcome()))
                .containsExactly(1.0, 0.0, 0.0);
        assertThat(observations.estimate()).isEqualTo(new Estimate(Outcome.of(1 / 3.0), 8 + 6 + 6, 3, 1));
    }

    @Test
    void a_figure_tells_on_how_much_it_stands() {
        var study = study(1, text("aaaa      ", "aaaa      ", null), text("  aa", null, null), text("aa", " a", null));

        assertThat(Observations.ofAll(new NominalAlpha(), study).estimate())
                .returns(12L, Estimate::units)
                .returns(2, Estimate::readers)
                .returns(2, Estimate::texts);
    }

    @Test
    void under_ten_texts_there_is_no_interval() {
        var nine = new Study(2, 1, Collections.nCopies(9, text("aaaa  aa  ", "aaa   aa  ")));

        assertThat(Observations.ofAll(new NominalAlpha(), nine).interval(DRAWS).reason())
                .isEqualTo(Reason.TOO_FEW_TEXTS);
        assertThat(UnitizingAlpha.of(nine).interval(DRAWS).reason()).isEqualTo(Reason.TOO_FEW_TEXTS);
    }

    @Test
    void an_interval_is_the_same_for_the_same_seed_and_holds_the_figure() {
        var study = Studies.random(new Random(5), 3, 2, 40, true);
        var alpha = Observations.ofAll(new NominalAlpha(), study);
        var interval = alpha.interval(DRAWS);

        assertThat(alpha.interval(DRAWS)).isEqualTo(interval);
        assertThat(alpha.interval(new Draws(2027, 1000))).isNotEqualTo(interval);
        assertThat(value(alpha.estimate().outcome()))
                .isBetween(Objects.requireNonNull(interval.low()), Objects.requireNonNull(interval.high()));
    }

    @Test
    void a_draw_is_what_the_drawn_texts_give() {
        var study = Studies.random(new Random(6), 2, 2, 12, false);
        var drawn = new double[50];
        for (int draw = 0; draw < drawn.length; draw++) {
            int[] weights = new Draws(1, 50).weights(draw, 12);
            var strips = new ArrayList<Strip>();
            for (int i = 0; i < 12; i++) {
                strips.addAll(Collections.nCopies(weights[i], study.strips().get(i)));
            }
            drawn[draw] = value(all(new NominalAlpha(), new Study(2, 2, strips)));
        }

        var interval = Observations.ofAll(new NominalAlpha(), study).interval(new Draws(1, 50));
        Arrays.sort(drawn);
        assertThat(interval.low()).isCloseTo(drawn[1], within(1e-12));
        assertThat(interval.high()).isCloseTo(drawn[48], within(1e-12));
    }

    @Test
    void unitizing_alpha_of_equal_texts_hardly_moves_when_they_are_drawn_again() {
        var study = new Study(2, 1, Collections.nCopies(12, text("aaaa  aa  ", "aaa   aa  ")));
        var interval = UnitizingAlpha.of(study).interval(new Draws(1, 200));

        assertThat(interval.low()).isEqualTo(interval.high());
        assertThat(interval.low()).isCloseTo(value(UnitizingAlpha.of(study).figure()), within(1e-12));
    }

    @Test
    void every_text_is_drawn_as_often_as_any_other() {
        long[] sums = new long[7];
        for (int draw = 0; draw < 10_000; draw++) {
            int[] weights = new Draws(42, 10_000).weights(draw, 7);
            assertThat(Arrays.stream(weights).sum()).isEqualTo(7);
            for (int i = 0; i < 7; i++) {
                sums[i] += weights[i];
            }
        }
        assertThat(Arrays.stream(sums).boxed())
                .allSatisfy(sum -> assertThat(sum).isBetween(9_600L, 10_400L));
    }

    @Test
    void passages_are_confused_with_what_they_share_most_of() {
        var pair = study(3, text("aaaaa  bbbbb  aaaa  ", "aaaaaa bccccc    b  "));
        var confusion = Confusion.ofPair(pair);

        assertThat(confusion.cell(1, 1)).isEqualTo(1);
        assertThat(confusion.cell(2, 3)).isEqualTo(1);
        assertThat(confusion.cell(1, 2)).isEqualTo(1);
        assertThat(confusion.cell(0, 2)).isEqualTo(1);
        assertThat(Confusion.ofAll(pair).cell(3, 2)).isEqualTo(1);
    }

    @Test
    void disagreement_is_counted_in_each_paragraph() {
        var strip = text("aaaaa  bbbbb  aaaa  ", "aaaaaa bbbbb   aaaaa");

        assertThat(Disagreement.perPart(strip, 2, new int[] {7, 12, 20})).containsExactly(1, 0, 3);
    }

    @Test
    void large_units_do_not_overflow() {
        var one = Coding.of(List.of(new Coding.Mark(0, 1_000_000_000, 1)));
        var other = Coding.of(List.of(new Coding.Mark(0, 900_000_000, 1)));

        assertThat(value(UnitizingAlpha.of(study(1, new Strip(1_100_000_000, List.of(one, other))))
                        .figure()))
                .isBetween(0.9, 1.0);
    }
}
