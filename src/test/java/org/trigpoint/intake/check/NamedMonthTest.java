package org.trigpoint.intake.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NamedMonthTest {
    private static final List<String> HEADINGS = List.of("Ward", "Offence", "Count");

    @ParameterizedTest
    @CsvSource({"ASB incidents - April 2023,2023-04", "asb_april_2023.csv,2023-04", "Sept-23,2023-09",
        "Mai 2023,2023-05",
        "crime (May '23),2023-05", "Dec 2022 v Dec 2022,2022-12"})
    void aMonthWithItsYearIsFound(String title, YearMonth month) {
        assertThat(NamedMonth.find(HEADINGS, List.of("Crime", title, ""))).get()
                .extracting(NamedMonth::month)
                .isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Crime by ward", "market 20", "Decile 10 and above", "Mayor 22",
        "April to June 2023 and July 2023", "April",
        "2022/23", "May 2023/24", "Apr 2023 to Mar 2024"})
    void nothingElseIsAMonth(String title) {
        assertThat(NamedMonth.find(HEADINGS, List.of(title))).isEmpty();
    }
}
