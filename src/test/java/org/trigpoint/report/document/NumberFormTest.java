package org.trigpoint.report.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "999|999", "23034|23,034", "-3879|−3,879", "1234567|1,234,567", "0.4|0",
        "-0.4|0"})
    void countsAreSeparatedByThousands(double value, String shown) {
        assertThat(NumberForm.COUNT.show(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|+12", "-3|−3", "0|0", "-3879|−3,879", "0.4|0"})
    void differencesAlwaysHaveASignExceptZero(double value, String shown) {
        assertThat(NumberForm.CHANGE.show(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-14.41|−14.4%", "27.91|+27.9%", "-0.04|0.0%", "0.05|+0.1%", "-0.05|−0.1%",
        "1234.56|+1,234.6%"})
    void changesInPerCentHaveOneDecimal(double value, String shown) {
        assertThat(NumberForm.PERCENT_CHANGE.show(value)).isEqualTo(shown);
    }

    /// 2.675 and 1.005 are a little less than they look; a reader and a spreadsheet round what they look like.
    @ParameterizedTest
    @CsvSource({"2.675,2.68", "1.005,1.01", "0.125,0.13", "-0.125,−0.13", "2.5,2.50", "1e-9,0.00"})
    void halvesAreRoundedAwayFromZero(double value, String shown) {
        assertThat(NumberForm.decimal(2).show(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|<.001", "0.0009999|<.001", "0.001|.001", "0.0049|.005", "0.0095|.010",
        "0.0231|.02", "0.0446|.04",
        "0.046|.046", "0.0499|.050", "0.05|.050", "0.0549|.055", "0.055|.06", "0.082|.08", "0.1|.10", "0.304|.30",
        "0.7|.70", "0.9949|.99", "0.995|>.99", "1|>.99"})
    void probabilitiesNeverHideOnWhichSideOfFivePerCentTheyLie(double value, String shown) {
        assertThat(NumberForm.PROBABILITY.show(value)).isEqualTo(shown);
    }

    @Test
    void unitsStandWhereReadersExpectThem() {
        assertThat(NumberForm.POINTS.show(-2.14)).isEqualTo("−2.1\u00A0pp");
        assertThat(NumberForm.POUNDS.show(-1234)).isEqualTo("−£1,234");
        assertThat(NumberForm.WHOLE_PERCENT.show(14.41)).isEqualTo("14%");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotANumberIsRefused(double value) {
        assertThatThrownBy(() -> NumberForm.COUNT.show(value)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001})
    void whatIsNoProbabilityIsRefused(double value) {
        assertThatThrownBy(() -> NumberForm.PROBABILITY.show(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
