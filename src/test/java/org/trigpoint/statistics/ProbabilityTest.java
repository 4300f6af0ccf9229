package org.trigpoint.statistics;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProbabilityTest {
    @ParameterizedTest
    @CsvSource({"0, <.001", "0.0009, <.001", "0.002, .002", "0.011, .01", "0.0462, .046", "0.0549, .055", "0.102, .10",
        "0.5, .50", "0.994, .99", "0.995, >.99", "1, >.99"})
    void isWrittenAlikeEverywhere(double p, String words) {
        assertThat(Probability.words(p)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, no", "1, one", "9, nine", "10, 10", "1234, '1,234'"})
    void numbersOfThingsUpToNineAreWords(long number, String words) {
        assertThat(Numerals.words(number)).isEqualTo(words);
    }
}
