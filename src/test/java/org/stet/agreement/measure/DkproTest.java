package org.stet.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stet.agreement.measure.Studies.all;
import static org.stet.agreement.measure.Studies.pairs;
import static org.stet.agreement.measure.Studies.positions;
import static org.stet.agreement.measure.Studies.value;

import java.util.Objects;
import java.util.Random;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our measures by borders equal those of DKPro Statistics by position, on random texts. */
class DkproTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nominal_alpha_with_missing_readings(long seed) {
        var study = Studies.random(new Random(seed), 4, 3, 6, true);

        assertThat(value(all(new NominalAlpha(), study)))
                .isCloseTo(
                        new KrippendorffAlphaAgreement(coded(study), new NominalDistanceFunction())
                                .calculateAgreement(),
                        within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void kappa_of_Cohen(long seed) {
        var study = Studies.random(new Random(seed), 2, 3, 6, false);

        assertThat(value(pairs(new CohenKappa(), study)))
                .isCloseTo(new CohenKappaAgreement(coded(study)).calculateAgreement(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void kappa_of_Fleiss(long seed) {
        var study = Studies.random(new Random(seed), 5, 3, 6, false);

        assertThat(value(all(new FleissKappa(), study)))
                .isCloseTo(new FleissKappaAgreement(coded(study)).calculateAgreement(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void unitizing_alpha_of_several_texts_that_are_one_continuum(long seed) {
        var study = Studies.random(new Random(seed), 4, 3, 5, false);
        int length = study.strips().stream().mapToInt(Strip::length).sum();
        var theirs = new UnitizingAnnotationStudy(4, length);
        int offset = 0;
        for (var strip : study.strips()) {
            for (int r = 0; r < 4; r++) {
                var coding = Objects.requireNonNull(strip.codings().get(r));
                for (int i = 0; i < coding.size(); i++) {
                    theirs.addUnit(offset + coding.start(i), coding.length(i), r, coding.category(i));
                }
            }
            offset += strip.length();
        }
        var alpha = new KrippendorffAlphaUnitizingAgreement(theirs);

        assertThat(value(UnitizingAlpha.of(study).figure())).isCloseTo(alpha.calculateAgreement(), within(1e-9));
        assertThat(value(UnitizingAlpha.of(study.only(2)).figure()))
                .isCloseTo(alpha.calculateCategoryAgreement(2), within(1e-9));
    }

    private static CodingAnnotationStudy coded(Study study) {
        var coded = new CodingAnnotationStudy(study.readers());
        for (var strip : study.strips()) {
            for (int at = 0; at < strip.length(); at++) {
                var values = new Object[study.readers()];
                for (int r = 0; r < values.length; r++) {
                    var coding = strip.codings().get(r);
                    values[r] = coding == null ? null : positions(coding, strip.length())[at];
                }
                coded.addItemAsArray(values);
            }
        }
        return coded;
    }
}
