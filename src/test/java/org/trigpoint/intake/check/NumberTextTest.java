package org.trigpoint.intake.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0
            1954       | 1954
            1,954      | 1954
            1,234,567  | 1234567
            1 954      | 1954
            -0.117684  | -0.117684
            −3         | -3
            +4         | 4
            (12)       | -12
            £1,200.50  | 1200.5
            10.5%      | 10.5
            .5         | 0.5
            7.         | 7
            1.5E3      | 1500
            51.373632714838195 | 51.373632714838195
            """)
    void readsNumbersAsPeopleTypeThem(String text, double number) {
        assertThat(NumberText.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1,95", "12,34,56", "1.2.3", "1-2", "under 5", "<5", "1e999", "NaN",
        "Infinity",
        "0x10", "E01012304", "1f", "12 apples"})
    void givesNoNumberForAnythingElse(String text) {
        assertThat(NumberText.parse(text)).isNaN();
    }
}
