package org.trigpoint.statistics;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trigpoint.statistics.control.ControlReference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every method beside base R's functions; the cases and what they give: `reference.R`.
class ReferenceTest {
    @ParameterizedTest
    @CsvFileSource(resources = "reference.csv", numLinesToSkip = 1, maxCharsPerColumn = 8192)
    void agreesWithR(String method, String given, String gives) {
        double[] numbers = numbers(given);
        double[] expected = numbers(gives);
        double[] actual = switch (method) {
            case "ratio" -> ratio(numbers);
            case "poisson" -> ends(PoissonInterval.of(Math.round(numbers[0]), .95));
            case "wilson" -> ends(new Proportion(Math.round(numbers[0]), Math.round(numbers[1])).interval(.95));
            case "standardised" -> standardised(numbers);
            case "dispersion" -> new double[]{Dispersion.estimate(half(numbers, 0), half(numbers, 1))};
            case "fdr" -> FalseDiscovery.benjaminiHochberg(numbers);
            case "etest" -> new double[]{ETest.pValue(Math.round(numbers[0]), Math.round(numbers[1]),
                    new Exposure(numbers[2], numbers[3]))};
            default -> ControlReference.of(method, numbers);
        };
        assertThat(actual).as(method + " " + given).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            double within = Math.max(1e-13, 1e-7 * Math.abs(expected[i]));
            assertThat(Math.abs(actual[i] - expected[i])).as("%s %s, number %d: %s against R's %s", method, given, i,
                    actual[i], expected[i]).isLessThanOrEqualTo(within);
        }
    }

    private static double[] ratio(double[] numbers) {
        CountChange change = CountChanges.compare(Math.round(numbers[0]), Math.round(numbers[1]),
                new Exposure(numbers[2], numbers[3]));
        return new double[]{change.ratio(), change.ratioLow(), change.ratioHigh(), change.pValue()};
    }

    /// Events, people and standard population of each group, one after the other.
    private static double[] standardised(double[] numbers) {
        int groups = numbers.length / 3;
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            strata.add(new Stratum(Math.round(numbers[i]), numbers[groups + i], numbers[2 * groups + i]));
        }
        StandardisedRate rate = StandardisedRate.of(strata, 100_000, .95);
        return new double[]{rate.value(), rate.interval().low(), rate.interval().high()};
    }

    private static long[] half(double[] numbers, int which) {
        int months = numbers.length / 2;
        return Arrays.stream(numbers, which * months, (which + 1) * months).mapToLong(Math::round).toArray();
    }

    private static double[] ends(Interval interval) {
        return new double[]{interval.low(), interval.high()};
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" "))
                .flatMapToDouble(n -> DoubleStream.of(Double.parseDouble(n)))
                .toArray();
    }
}
