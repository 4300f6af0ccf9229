package org.trigpoint.intake.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.Period;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTextTest {
    private static final List<String> TITLES = List.of("Performance 2012/13");

    @ParameterizedTest
    @CsvSource({"Apr-12, 2012-04..2012-04", "April 2012, 2012-04..2012-04", "2012-04, 2012-04..2012-04",
        "2012/13, 2012-04..2013-03", "2012-13, 2012-04..2013-03", "2012/2013, 2012-04..2013-03",
        "FY12/13, 2012-04..2013-03", "2018, 2018-01..2018-12", "2016 - 18, 2016-01..2018-12",
        "1998 - 2002, 1998-01..2002-12", "1998 - 02, 1998-01..2002-12", "2016 - 2018, 2016-01..2018-12",
        "Q1 2012/13, 2012-04..2012-06", "2012/13 Q4, 2013-01..2013-03", "Qtr 2, 2012-07..2012-09",
        "Q3 2019, 2019-07..2019-09", "Mar, 2013-03..2013-03", "2012/13 Apr, 2012-04..2012-04",
        "Apr 12 to Sep 12, 2012-04..2012-09", "April - June 2012, 2012-04..2012-06",
        "Year ending March 2013, 2012-04..2013-03", "12 months to Sep 2013, 2012-10..2013-09",
        "October to March 2013, 2012-10..2013-03"})
    void periodsAreReadInTheirUsualForms(String text, String code) {
        Period period = new PeriodText(TITLES, List.of()).parse(text);
        assertThat(period).isNotNull();
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Target", "RAG", "2012/14", "Total", "1999 - 98", "2002 - 1998", "Q5 2012/13", "YTD", "12",
        "Change"})
    void otherWordsAreNoPeriod(String text) {
        assertThat(new PeriodText(TITLES, List.of()).parse(text)).isNull();
    }

    @Test
    void aHyphenJoinsYearsWhereAnotherHeadingCouldNotBeAMonth() {
        Period alone = new PeriodText(List.of(), List.of("2010-11")).parse("2010-11");
        Period beside = new PeriodText(List.of(), List.of("2010-11", "2012-13")).parse("2010-11");
        assertThat(alone).isNotNull().extracting(Period::code).isEqualTo("2010-11..2010-11");
        assertThat(beside).isNotNull().extracting(Period::code).isEqualTo("2010-04..2011-03");
    }
}
