package org.stet.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stet.agreement.measure.Studies.all;
import static org.stet.agreement.measure.Studies.pairs;
import static org.stet.agreement.measure.Studies.study;
import static org.stet.agreement.measure.Studies.text;
import static org.stet.agreement.measure.Studies.units;
import static org.stet.agreement.measure.Studies.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures that papers and books work out for their readers. */
class PublishedExamplesTest {

    @Test
    void kappa_of_two_coders_in_Artstein_and_Poesio_2008() {
        // "Inter-coder agreement for computational linguistics", section 2.4: 20 and 50 agreed, 20 and 10 not.
        var kappa = pairs(
                new CohenKappa(),
                study(
                        2,
                        text(
                                "a".repeat(40) + "b".repeat(60),
                                "a".repeat(20) + "b".repeat(20) + "a".repeat(10) + "b".repeat(50))));

        assertThat(value(kappa)).isCloseTo(0.348, within(0.0005));
    }

    @Test
    void kappa_of_many_raters_in_Fleiss_1971() {
        // How often each of thirty patients got each of five diagnoses by six psychiatrists.
        var patients = List.of(
                "dddddd", "bbbeee", "bcccce", "eeeeee", "bbbddd", "aacccc", "ccccee", "aacccd", "aadddd", "eeeeee",
                "addddd", "abdddd", "bbbccc", "addddd", "bbddde", "ccccce", "aaadee", "aaaaab", "bbdddd", "acceee",
                "eeeeee", "bddddd", "bbdeee", "aadddd", "adddde", "bbbbbd", "aaaaee", "bbdddd", "accccc", "eeeeee");
        var raters = new String[6];
        for (int rater = 0; rater < 6; rater++) {
            var diagnoses = new StringBuilder();
            for (var patient : patients) {
                diagnoses.append(patient.charAt(rater));
            }
            raters[rater] = diagnoses.toString();
        }

        assertThat(value(all(new FleissKappa(), study(5, text(raters))))).isCloseTo(0.430, within(0.0005));
    }

    @Test
    void f1_of_two_sentences_in_the_example_of_seqeval() {
        // seqeval 1.2 (Nakayama 2018), "Usage": a name of three words that begins a word too early, and one of two
        // words.
        var sentences = study(2, text("   aaa ", "  aaaa "), text("bb ", "bb "));

        assertThat(value(pairs(SpanF1.exact(), sentences))).isEqualTo(0.5);
        // By hand: the first name shares three of four words, and eleven words are marked, five by both.
        assertThat(value(pairs(new SpanF1(0.75), sentences))).isEqualTo(1);
        assertThat(value(pairs(new SpanF1(0.76), sentences))).isEqualTo(0.5);
        assertThat(value(pairs(new PositionF1(), sentences))).isCloseTo(10 / 11.0, within(1e-12));
    }

    /** Four observers, twelve units, some values missing: Krippendorff 2011, example C. */
    private static final String[] OBSERVERS = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};

    @Test
    void nominal_alpha_with_missing_values_in_Krippendorff_2011() {
        var strips = new ArrayList<Strip>();
        for (int unit = 0; unit < 12; unit++) {
            var codings = new ArrayList<@Nullable Coding>();
            for (var values : OBSERVERS) {
                char value = values.charAt(unit);
                codings.add(value == '.' ? null : units(0, 1, value - '0'));
            }
            strips.add(new Strip(1, codings));
        }

        assertThat(value(all(new NominalAlpha(), new Study(4, 5, strips)))).isCloseTo(0.743, within(0.0005));
    }

    @Test
    void nominal_and_ordinal_alpha_of_answers_in_Krippendorff_2011() {
        assertThat(value(answers(new AnswerAlpha(5, false)))).isCloseTo(0.743, within(0.0005));
        assertThat(value(answers(new AnswerAlpha(5, true)))).isCloseTo(0.815, within(0.0005));
    }

    private static Outcome answers(AnswerAlpha alpha) {
        var sums = new double[25];
        for (int unit = 0; unit < 12; unit++) {
            int at = unit;
            var seen = alpha.coincidences(Arrays.stream(OBSERVERS)
                    .map(values -> values.charAt(at) == '.' ? -1 : values.charAt(at) - '1')
                    .toList());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += seen[i];
            }
        }
        return alpha.figure(sums);
    }

    @Test
    void unitizing_alpha_in_Krippendorff_2004_page_254() {
        // Units of the two categories lie over each other, so each is a study of its own.
        var c = UnitizingAlpha.of(study(
                        1,
                        new Strip(
                                300,
                                List.of(units(75, 145, 1, 220, 250, 1), units(70, 150, 1, 205, 225, 1, 250, 270, 1)))))
                .disagreement(1);
        var k = UnitizingAlpha.of(
                        study(1, new Strip(300, List.of(units(30, 90, 1, 150, 200, 1), units(30, 90, 1, 150, 200, 1)))))
                .disagreement(1);

        assertThat(c.observed()).isCloseTo(0.0144, within(0.00005));
        assertThat(c.expected()).isCloseTo(0.0532, within(0.00005));
        assertThat(value(c.alpha())).isCloseTo(0.7286, within(0.0005));
        assertThat(k.observed()).isZero();
        assertThat(k.expected()).isCloseTo(0.0490, within(0.00005));
        assertThat(value(c.plus(k).alpha())).isCloseTo(0.8591, within(0.0005));
    }

    @Test
    void observed_disagreement_of_the_four_couples_in_Krippendorff_1995_page_57() {
        assertThat(couple(1, units(2, 10, 1, 14, 20, 1), units(4, 8, 1, 15, 17, 1))
                        .observed())
                .isCloseTo(0.03125, within(0.00001));
        assertThat(couple(1, units(0, 18, 1), units(0, 2, 1, 2, 3, 1, 3, 4, 1, 4, 5, 1, 5, 6, 1, 6, 9, 1, 9, 10, 1))
                        .observed())
                .isCloseTo(2.26736, within(0.00001));
        assertThat(couple(1, GERRET, GILL).observed()).isCloseTo(0.02777, within(0.00001));
        assertThat(couple(
                                1,
                                units(0, 2, 1, 2, 10, 1, 10, 14, 1, 14, 20, 1, 20, 24, 1),
                                units(0, 4, 1, 4, 8, 1, 8, 15, 1, 15, 17, 1, 17, 24, 1))
                        .observed())
                .isCloseTo(0.38715, within(0.00001));
    }

    @Test
    void alpha_of_the_third_couple_in_Krippendorff_1995_as_the_continuum_is_cut_finer() {
        // The paper's expected disagreement has a sign that the book of 2004 corrects; both meet as units grow long.
        var fine = couple(50_000, scaled(GERRET, 50_000), scaled(GILL, 50_000));

        assertThat(fine.expected()).isCloseTo(0.08642, within(0.005));
        assertThat(value(fine.alpha())).isCloseTo(0.679, within(0.02));
    }

    private static final Coding GERRET = units(2, 8, 1, 10, 12, 1, 14, 18, 1, 20, 22, 1);
    private static final Coding GILL = units(0, 2, 1, 4, 8, 1, 10, 14, 1, 16, 18, 1, 20, 22, 1);

    private static Coding scaled(Coding coding, int by) {
        var marks = new ArrayList<Coding.Mark>();
        for (int i = 0; i < coding.size(); i++) {
            marks.add(new Coding.Mark(by * coding.start(i), by * coding.end(i), 1));
        }
        return Coding.of(marks);
    }

    private static UnitizingAlpha.Disagreement couple(int scale, Coding one, Coding other) {
        return UnitizingAlpha.of(study(1, new Strip(24 * scale, List.of(one, other))))
                .disagreement(1);
    }

    /**
     * Three observers of a continuum of 60 positions: Krippendorff 2019, "Content Analysis", figure 12.11, after
     * Krippendorff, Mathet, Bouvry and Widlöcher 2016. Where the units end was read off the figure by the makers of the R
     * package quallmer, so that the third decimal of what the book gives for borders alone (.413) and for values (.724) is
     * beyond it; they allow two thousandths for it, as is done here.
     */
    @Test
    void the_unitizing_family_of_three_observers_in_Krippendorff_2019() {
        var alex = units(0, 7, 1, 7, 13, 2, 30, 32, 5, 32, 37, 6, 37, 44, 6, 44, 60, 7);
        var paul = units(0, 7, 1, 7, 13, 3, 13, 21, 5, 32, 44, 6);
        var suzan = units(0, 7, 1, 7, 13, 4, 13, 21, 5, 32, 37, 6, 37, 41, 6, 41, 44, 6);
        var study = study(7, new Strip(60, List.of(alex, paul, suzan)));

        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.ALL), study)))
                .isCloseTo(0.510, within(0.0005));
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.BINARY), study)))
                .isCloseTo(0.413, within(0.001));
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.CATEGORIES), study)))
                .isCloseTo(0.724, within(0.002));
        for (int agreed : List.of(1, 5, 6)) {
            assertThat(value(all(UnitizingFamily.ofValue(agreed), study))).isEqualTo(1);
        }
        for (int disputed : List.of(2, 3, 4)) {
            assertThat(value(all(UnitizingFamily.ofValue(disputed), study))).isCloseTo(0, within(1e-12));
        }
        assertThat(all(UnitizingFamily.ofValue(7), study)).isEqualTo(Outcome.none(Reason.NOTHING_MARKED));
    }

    /**
     * The numbers come from the formulas of the R package quallmer (reliability_alpha_u, after Krippendorff 2019, equations
     * 32 to 38), copied out and run under R 4.2 for these units. For two readers its values for categories are ours as
     * well; for three it counts what any other reader marked, and not each other reader by itself.
     */
    @Test
    void the_unitizing_family_of_2016_by_the_formulas_of_the_R_package_quallmer() {
        var two = study(3, text("aaaaa  bbbbb  aaaa  ", "aaaaaa bbbccc  aaaaa"));
        assertFamily(two, 0.516156787763, 0.352150537634, 0.750874125874, 1, 0.697916666667, 0);

        var three = study(3, text("aaaaa  bbbbb  aaaa  ", "aaaaaa bbbccc  aaaaa", " aaaa   bbbbb       "));
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.ALL), three)))
                .isCloseTo(0.421845189425, within(1e-11));
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.BINARY), three)))
                .isCloseTo(0.292916666667, within(1e-11));
    }

    private static void assertFamily(Study study, double all, double binary, double categories, double... values) {
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.ALL), study)))
                .isCloseTo(all, within(1e-11));
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.BINARY), study)))
                .isCloseTo(binary, within(1e-11));
        assertThat(value(all(UnitizingFamily.of(UnitizingFamily.Part.CATEGORIES), study)))
                .isCloseTo(categories, within(1e-11));
        for (int i = 0; i < values.length; i++) {
            assertThat(value(all(UnitizingFamily.ofValue(i + 1), study))).isCloseTo(values[i], within(1e-11));
        }
    }
}
