package org.trigpoint.statistics.forecast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

class BackTestTest {
    private static final Map<String, Map<String, double[]>> MONTHS = new HashMap<>();

    /// The series of `made_up_series.py`.
    @ParameterizedTest
    @CsvFileSource(resources = "made-up-series.csv")
    void aSeriesWithASeasonIsForecastBetterThanByLastYearsMonths(ArgumentsAccessor row) {
        BackTest test = BackTest.of(IntStream.range(0, row.size()).mapToDouble(row::getDouble).toArray());
        assertThat(test.error()).isLessThan(test.naiveError());
        assertThat(test.coverage()).isGreaterThan(.5);
    }

    /// Real months of two forces. Last year's months are hard to beat only where little changed but the season.
    @ParameterizedTest
    @ValueSource(strings = {"leicestershire-2020-11_to_2022-10.zip", "city-of-london"})
    void realMonthsAreForecastBetterThanByLastYearsMonths(String source) throws IOException {
        assumeThat(PoliceMonths.path(source)).matches(Files::exists, "the shared data of " + source + " is here");
        Map<String, double[]> series = PoliceMonths.read(PoliceMonths.path(source));
        assertThat(series).hasSize(15);
        double error = 0;
        double naive = 0;
        double coverage = 0;
        int better = 0;
        for (Map.Entry<String, double[]> entry : series.entrySet()) {
            BackTest test = BackTest.of(entry.getValue());
            error += test.error() / series.size();
            naive += test.naiveError() / series.size();
            coverage += test.coverage() / series.size();
            better += test.error() < test.naiveError() ? 1 : 0;
        }
        assertThat(error).isLessThan(.85 * naive);
        assertThat(better).isGreaterThanOrEqualTo(13);
        assertThat(coverage).isBetween(.72, .88);
    }

    /// The errors that `real_months.py` works out apart from the program.
    @ParameterizedTest
    @CsvFileSource(resources = "real-months.csv", numLinesToSkip = 1)
    void realMonthsGiveTheErrorsOfAnIndependentBackTest(String source, String type, double error, double naiveError)
            throws IOException {
        assumeThat(PoliceMonths.path(source)).matches(Files::exists, "the shared data of " + source + " is here");
        BackTest test = BackTest.of(MONTHS.computeIfAbsent(source, BackTestTest::read).get(type));
        assertThat(test.error()).isCloseTo(error, within(1e-4));
        assertThat(test.naiveError()).isCloseTo(naiveError, within(1e-6));
    }

    private static Map<String, double[]> read(String source) {
        try {
            return PoliceMonths.read(PoliceMonths.path(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theNaiveErrorIsInStepsFromYearToYear() {
        double[] series = new double[36];
        for (int i = 0; i < 36; i++) {
            series[i] = 50 + 10 * (i / 12) + i % 2;
        }
        BackTest test = BackTest.of(series);
        // every step from year to year is 10, and every month of the year before is 10 off
        assertThat(test.naiveError()).isCloseTo(1, within(1e-12));
        assertThat(test.months()).isEqualTo(13 * 12 + 11 * 12 / 2);
    }

    @Test
    void aYearOrMonthsThatNeverChangeCannotBeTested() {
        assertThatThrownBy(() -> BackTest.of(new double[12])).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> BackTest.of(new double[30])).isInstanceOf(RefusedException.class);
    }
}
