package org.trigpoint.intake.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.When;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class WeeksTest {
    private static final DateText DATES = new DateText(DateOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource({"w/c 03/04/2023,2023-04-03", "W/C 3 April 2023,2023-04-03", "wc 03/04/23,2023-04-03",
        "w/b 03/04/2023,2023-04-03",
        "Week commencing: 03/04/2023,2023-04-03", "Week beginning 3rd April 2023,2023-04-03",
        "w/e 09/04/2023,2023-04-03",
        "Week ending 9 Apr 2023,2023-04-03"})
    void aWeekIsSevenDays(String text, LocalDate first) {
        assertThat(Weeks.parse(text, DATES::parse)).isEqualTo(When.of(first, null).until(first.plusDays(6), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2023", "week 14", "w/c", "weekend 03/04/2023", "w/c April 2023", ""})
    void nothingElseIsAWeek(String text) {
        assertThat(Weeks.parse(text, DATES::parse)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Week commencing,true", "W/C,true", "Week ending,true", "Week,false", "Weekday,false", "Date,false"})
    void headingsNameWeeks(String heading, boolean weeks) {
        assertThat(Weeks.isHeading(heading)).isEqualTo(weeks);
    }
}
