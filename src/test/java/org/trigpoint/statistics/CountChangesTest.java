package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.RefusedException;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

class CountChangesTest {
    @ParameterizedTest
    @CsvSource({"26913, 23034, -14.41, 0, FELL", "33718, 25474, -24.45, 0, FELL", "2076, 1191, -42.63, 0, FELL",
        "4957, 3761, -24.13, 0, FELL", "4740, 3601, -24.03, 0, FELL", "86, 110, 27.91, .100, NO_CLEAR_CHANGE",
        "212, 239, 12.74, .221, NO_CLEAR_CHANGE", "333, 306, -8.11, .304, NO_CLEAR_CHANGE",
        "40, 25, -37.5, .082, NO_CLEAR_CHANGE", "592, 578, -2.36, .704, NO_CLEAR_CHANGE",
        "16, 25, 56.25, .211, NO_CLEAR_CHANGE"})
    void publishedChangesGetTheirVerdict(long before, long after, double percent, double p, Verdict verdict) {
        CountChange change = CountChanges.compare(before, after);
        assertThat(change.percent().orElseThrow()).isCloseTo(percent, within(.005));
        assertThat(change.pValue()).isCloseTo(p, within(.0005));
        assertThat(change.adjustedP()).isEqualTo(change.pValue());
        assertThat(change.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"212, 239, 1.127, .933, 1.363", "86, 110, 1.279, .956, 1.716", "16, 25, 1.5625, .802, 3.132"})
    void publishedRatiosHaveTheirInterval(long before, long after, double ratio, double low, double high) {
        CountChange change = CountChanges.compare(before, after);
        assertThat(change.ratio()).isCloseTo(ratio, within(.0005));
        assertThat(change.ratioLow()).isCloseTo(low, within(.0005));
        assertThat(change.ratioHigh()).isCloseTo(high, within(.0005));
    }

    @Test
    void unequalExposuresCompareRates() {
        CountChange change = CountChanges.compare(30, 60, new Exposure(9, 12));
        assertThat(change.ratio()).isEqualTo(1.5);
        assertThat(change.ratioLow()).isCloseTo(.952, within(.0005));
        assertThat(change.ratioHigh()).isCloseTo(2.409, within(.0005));
        assertThat(change.pValue()).isCloseTo(.083, within(.0005));
        assertThat(change.difference()).isEqualTo(30);
        assertThat(change.percent().orElseThrow()).isCloseTo(50, within(1e-12));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "count-changes.csv", numLinesToSkip = 1)
    void agreesWithAnIndependentImplementation(long before, long after, double exposureBefore, double exposureAfter,
            double dispersion, double ratio, double low, double high, double p, double adjustedP) {
        CountChange change = CountChanges.withDispersion(
                CountChanges.compare(before, after, new Exposure(exposureBefore, exposureAfter)), dispersion);
        assertClose(change.ratio(), ratio);
        assertClose(change.ratioLow(), low);
        assertClose(change.ratioHigh(), high);
        assertClose(change.pValue(), p);
        assertClose(change.adjustedP(), adjustedP);
        assertThat(change.dispersion()).isEqualTo(dispersion);
    }

    @Test
    void fromNoneThereIsNoPercentage() {
        CountChange change = CountChanges.compare(0, 7);
        assertThat(change.percent()).isEmpty();
        assertThat(change.ratio()).isInfinite();
        assertThat(change.ratioHigh()).isInfinite();
        assertThat(change.verdict()).isEqualTo(Verdict.ROSE);
    }

    @Test
    void toNoneIsAFallOfAll() {
        CountChange change = CountChanges.compare(7, 0);
        assertThat(change.percent()).hasValue(-100);
        assertThat(change.ratio()).isZero();
        assertThat(change.ratioLow()).isZero();
        assertThat(change.verdict()).isEqualTo(Verdict.FELL);
    }

    @Test
    void noneTwiceIsNoClearChange() {
        CountChange change = CountChanges.compare(0, 0);
        assertThat(change.ratio()).isNaN();
        assertThat(change.ratioLow()).isZero();
        assertThat(change.ratioHigh()).isInfinite();
        assertThat(change.pValue()).isEqualTo(1);
        assertThat(change.percent()).isEmpty();
        assertThat(change.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(CountChanges.withDispersion(change, 3).adjustedP()).isEqualTo(1);
    }

    @Test
    void aBaseBelowTheThresholdIsSmall() {
        assertThat(CountChanges.compare(19, 40).smallBase(20)).isTrue();
        assertThat(CountChanges.compare(20, 40).smallBase(20)).isFalse();
    }

    @Test
    void overdispersionTakesAVerdictBack() {
        CountChange poisson = CountChanges.compare(1000, 1150);
        assertThat(poisson.verdict()).isEqualTo(Verdict.ROSE);
        CountChange widened = CountChanges.withDispersion(poisson, 4);
        assertThat(widened.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(widened.pValue()).isEqualTo(poisson.pValue());
        assertThat(widened.widenedRatio().contains(1)).isTrue();
        assertThat(poisson.widenedRatio()).isEqualTo(new Interval(poisson.ratioLow(), poisson.ratioHigh()));
    }

    @Test
    void aPTooSmallForADoubleIsStillWidened() {
        CountChange huge = CountChanges.compare(1_000_000, 1_100_000);
        assertThat(huge.pValue()).isZero();
        assertThat(CountChanges.withDispersion(huge, 100).verdict()).isEqualTo(Verdict.ROSE);
        // the two-year square-root form gives z = 69.01, and 69.01 / √2000 = 1.543, p .1228
        assertThat(CountChanges.withDispersion(huge, 2000).adjustedP()).isCloseTo(.1228, within(.0005));
    }

    @Test
    void rowsReadTogetherAreCorrected() {
        List<CountChange> together = CountChanges.adjustTogether(List.of(CountChanges.compare(100, 130),
                CountChanges.compare(0, 0), CountChanges.compare(50, 51), CountChanges.compare(2076, 1191)));
        assertThat(CountChanges.compare(100, 130).verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(together.get(0).adjustedP()).isCloseTo(CountChanges.compare(100, 130).pValue() * 1.5, within(1e-12));
        assertThat(together.get(1).adjustedP()).isEqualTo(1);
        assertThat(together.get(2).adjustedP()).isCloseTo(1, within(1e-12));
        assertThat(together.get(3).verdict()).isEqualTo(Verdict.FELL);
        assertThat(together).extracting(CountChange::after).containsExactly(130L, 0L, 51L, 1191L);
    }

    @Test
    void aClearChangeAmongManyRowsMayNoLongerBeClear() {
        CountChange alone = CountChanges.compare(100, 135);
        assertThat(alone.verdict()).isEqualTo(Verdict.ROSE);
        List<CountChange> together = CountChanges.adjustTogether(List.of(alone, CountChanges.compare(20, 22),
                CountChanges.compare(31, 30), CountChanges.compare(8, 9)));
        assertThat(together).extracting(CountChange::verdict).containsOnly(Verdict.NO_CLEAR_CHANGE);
    }

    @Test
    void negativeCountsAndExposuresWithoutExtentAreRefused() {
        assertThatThrownBy(() -> CountChanges.compare(-1, 3)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Exposure(0, 12)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Exposure(9, Double.NaN)).isInstanceOf(RefusedException.class);
        CountChange change = CountChanges.compare(1, 2);
        assertThatThrownBy(() -> CountChanges.withDispersion(change, .9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertClose(double actual, double expected) {
        if (Double.isInfinite(expected) || expected == 0) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isCloseTo(expected, withinPercentage(1e-5));
        }
    }
}
