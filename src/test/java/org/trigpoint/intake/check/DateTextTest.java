package org.trigpoint.intake.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.When;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

import static org.assertj.core.api.Assertions.assertThat;

class DateTextTest {
    private final DateText dayFirst = new DateText(DateOrder.DAY_FIRST);
    private final DateText monthFirst = new DateText(DateOrder.MONTH_FIRST);

    @ParameterizedTest
    @ValueSource(strings = {"2012-04-03", "2012/04/03", "03/04/2012", "3/4/2012", "03-04-2012", "03.04.2012",
        "03/04/12",
        "20120403", "3 April 2012", "3rd April 2012", "03-Apr-12", "03-APR-2012", "Tue 3 Apr 2012",
        "Tuesday, 3 April 2012",
        "April 3, 2012", "2012-Apr-03", "3 of April 2012"})
    void readsADayHoweverItIsWritten(String text) {
        assertThat(dayFirst.parse(text)).isEqualTo(When.of(LocalDate.of(2012, 4, 3), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-04", "2012/04", "04/2012", "Apr-12", "Apr 2012", "April 2012", "2012 April",
        "201204"})
    void readsAMonth(String text) {
        assertThat(dayFirst.parse(text)).isEqualTo(When.of(YearMonth.of(2012, 4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2012 18:05           | 18:05
            03/04/2012 18:05:09        | 18:05:09
            03/04/2012 06:05:09 PM     | 18:05:09
            03/04/2012 12:00:00 AM     | 00:00
            2012-04-03T18:05:09.123    | 18:05:09
            3 Apr 2012 at 6:05 pm      | 18:05
            03/04/2012  24:00          | 00:00
            """)
    void readsTheTimeBesideTheDay(String text, LocalTime time) {
        assertThat(dayFirst.parse(text.replace(" at ", " "))).isEqualTo(When.of(LocalDate.of(2012, 4, 3), time));
    }

    @ParameterizedTest
    @CsvSource({"2012-07-03T23:30:00Z, 2012-07-04, 00:30", "2012-07-03T23:30:00+01:00, 2012-07-03, 23:30",
        "2012-01-03T23:30:00+00:00, 2012-01-03, 23:30", "2010-07-04 19:00:35 UTC, 2010-07-04, 20:00:35"})
    void bringsOffsetsToLondonTime(String text, LocalDate day, LocalTime time) {
        assertThat(dayFirst.parse(text)).isEqualTo(When.of(day, time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June 4, 2012     | 2012-06-04
            July 4 2012      | 2012-07-04
            Sept 30, 2012    | 2012-09-30
            """)
    void aMonthOfFourLettersIsNoYear(String text, LocalDate day) {
        assertThat(dayFirst.parse(text)).isEqualTo(When.of(day, null));
    }

    @Test
    void keepsToItsOrder() {
        assertThat(monthFirst.parse("04/03/2012")).isEqualTo(When.of(LocalDate.of(2012, 4, 3), null));
        assertThat(monthFirst.parse("2012-04-03")).isEqualTo(When.of(LocalDate.of(2012, 4, 3), null));
        assertThat(monthFirst.parse("31/01/2012")).isNull();
        assertThat(dayFirst.parse("01/31/2012")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "31/02/2012", "00/01/2013", "32/01/2012", "2012", "12-Apr", "April", "01/04",
        "1/1/3012",
        "01/01/0212", "12345", "hello", "1 Mat 2012x", "2012-13-01", "99/99/9999", "01/04/2012 25:00",
        "01/04/2012 10:61",
        "1/2/3/4", "٣/٤/٢٠١٢", "a very long text that holds 01/04/2012 somewhere in it"})
    void refusesWhatIsNoDate(String text) {
        assertThat(dayFirst.parse(text)).isNull();
    }
}
