package org.trigpoint.statistics.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhenTest {
    @ParameterizedTest
    @CsvSource({
        "2012/13, Robbery, robbery, 2012-04..2013-03",
        "2012, Robbery, robbery, 2012-01..2012-12",
        "Apr 2012 to Dec 2012, Robbery, robbery, 2012-04..2012-12",
        "Feb 2013, Robbery, robbery, 2013-02..2013-02",
        "2012/13, Feb, '', 2013-02..2013-02",
        "2012, Feb, '', 2012-02..2012-02",
        "Count, Feb 2013, '', 2013-02..2013-02"})
    void aCellSaysItsMonthsHoweverTheyAreNamed(String heading, String label, String row, String months) {
        When when = When.of(heading, label).orElseThrow();
        assertThat(when.label()).isEqualTo(row);
        assertThat(when.months().code()).isEqualTo(months);
    }

    @Test
    void aCellWithoutATimeSaysNone() {
        assertThat(When.of("Count", "Robbery")).isEmpty();
        assertThat(When.of("Apr 2012 to Dec 2012", "Feb")).as("a month outside").isEmpty();
    }

    @Test
    void onlyAPeriodWithinAnotherIsNested() {
        When year = When.of("2012/13", "Robbery").orElseThrow();
        assertThat(year.isNestedWith(When.of("Apr 2012 to Dec 2012", "Robbery").orElseThrow())).isTrue();
        assertThat(year.isNestedWith(When.of("2012", "Robbery").orElseThrow())).as("nine months in common").isFalse();
        assertThat(year.isNestedWith(year)).isFalse();
    }
}
