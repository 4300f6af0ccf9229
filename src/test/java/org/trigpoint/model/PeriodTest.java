package org.trigpoint.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2012-04..2013-03, 2012-04, 2013-03, 2012/13", "FY2012/13, 2012-04, 2013-03, 2012/13",
        "fy2012/2013, 2012-04, 2013-03, 2012/13", "CY2012, 2012-01, 2012-12, 2012",
        "2012-Q3, 2012-07, 2012-09, Jul 2012 to Sep 2012", "YTD2013-09, 2013-04, 2013-09, Apr 2013 to Sep 2013",
        "YTD2013-02, 2012-04, 2013-02, Apr 2012 to Feb 2013",
        "R12-2013-09, 2012-10, 2013-09, Oct 2012 to Sep 2013", "2013-09, 2013-09, 2013-09, Sep 2013",
        "FY1999/00, 1999-04, 2000-03, 1999/00",
        "FY2012/13-Q4, 2013-01, 2013-03, Jan 2013 to Mar 2013",
        "AY2012/13, 2012-09, 2013-08, Sep 2012 to Aug 2013", "OCT2012/13, 2012-10, 2013-09, Oct 2012 to Sep 2013"})
    void readsTheFormsOfTheCommandLine(String text, YearMonth first, YearMonth last, String name) {
        assertThat(Period.parse(text)).isEqualTo(new Period(first, last, name));
    }

    @ParameterizedTest
    @CsvSource({"2012", "FY2012/14", "2012-13..2013-03", "2013-03..2012-04", "2012-Q5", "yesterday", "''"})
    void refusesAnythingElseInPlainWords(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("DateTimeParse");
    }

    @Test
    void theYearBeforeHoldsTheSameMonths() {
        Period year = Period.parse("FY2012/13");
        assertThat(year.yearBefore()).isEqualTo(Period.parse("FY2011/12"));
        assertThat(year.length()).isEqualTo(12);
        assertThat(year.months()).hasSize(12).startsWith(YearMonth.of(2012, 4)).endsWith(YearMonth.of(2013, 3));
        assertThat(Period.parse(year.code())).isEqualTo(year);
    }
}
