package org.trigpoint.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusRuleTest {
    /// A published table of thirteen crime types, coloured by the sign of the change in per cent alone.
    @ParameterizedTest
    @CsvSource({"Total Crime, 6, RED", "Serious Acquisitive, -4, GREEN", "Burglary Dwelling, -30, GREEN",
        "Robbery, 24, RED", "Theft of Motor Vehicle, -12, GREEN", "Theft from Motor Vehicle, 23, RED",
        "Burglary Other, 20, RED", "Criminal Damage and Arson, -3, GREEN", "Drug Offences, -11, GREEN",
        "Sexual Offences, -12, GREEN", "Shoplifting, 13, RED", "Metal Theft, 69, RED",
        "Violence Against the Person, -6, GREEN"})
    void directionOnlyGivesThePublishedColours(String type, long percent, Status status) {
        CountChange change = CountChanges.compare(100, 100 + percent);
        assertThat(StatusRule.DIRECTION_ONLY.statusOf(change, Polarity.LOWER_IS_BETTER)).as(type).isEqualTo(status);
    }

    @Test
    void withEvidenceADifferenceThatCanBeChanceIsAmber() {
        CountChange change = CountChanges.compare(86, 110);
        assertThat(StatusRule.DIRECTION_AND_EVIDENCE.statusOf(change, Polarity.LOWER_IS_BETTER))
                .isEqualTo(Status.AMBER);
        assertThat(StatusRule.DIRECTION_ONLY.statusOf(change, Polarity.LOWER_IS_BETTER)).isEqualTo(Status.RED);
    }

    @ParameterizedTest
    @CsvSource({"2076, 1191, LOWER_IS_BETTER, GREEN", "2076, 1191, HIGHER_IS_BETTER, RED",
        "1191, 2076, LOWER_IS_BETTER, RED", "1191, 2076, HIGHER_IS_BETTER, GREEN", "1191, 2076, NEITHER, UNRATED",
        "1191, 1191, NEITHER, AMBER", "0, 0, LOWER_IS_BETTER, AMBER", "0, 9, LOWER_IS_BETTER, RED",
        "9, 0, LOWER_IS_BETTER, GREEN"})
    void polarityDecidesWhatIsBetterUnderBothRules(long before, long after, Polarity polarity, Status status) {
        CountChange change = CountChanges.compare(before, after);
        assertThat(StatusRule.DIRECTION_AND_EVIDENCE.statusOf(change, polarity)).isEqualTo(status);
        assertThat(StatusRule.DIRECTION_ONLY.statusOf(change, polarity)).isEqualTo(status);
    }

    @Test
    void directionOfUnequalExposuresIsThatOfTheRates() {
        CountChange change = CountChanges.compare(90, 100, new Exposure(9, 12));
        assertThat(StatusRule.DIRECTION_ONLY.statusOf(change, Polarity.LOWER_IS_BETTER)).isEqualTo(Status.GREEN);
    }

    @Test
    void everyStatusHasAWordAndAShapeOfItsOwn() {
        assertThat(Status.values()).extracting(Status::word).doesNotHaveDuplicates().doesNotContain("");
        assertThat(Status.values()).extracting(Status::shape).doesNotHaveDuplicates().allMatch(s -> s.length() == 1);
    }
}
