package org.trigpoint.intake.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.intake.check.MeasureWords.Written;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.MeasureUnit;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Recorded crime per 1,000 population                          | RATE_PER_THOUSAND
            Burglaries per 1000 households                               | RATE_PER_THOUSAND
            Hospital admissions per 100,000                              | RATE_PER_HUNDRED_THOUSAND
            Alcohol deaths (DSR per 100000)                              | RATE_PER_HUNDRED_THOUSAND
            Deaths, rate/100,000                                         | RATE_PER_HUNDRED_THOUSAND
            Admissions per 100k residents                                | RATE_PER_HUNDRED_THOUSAND
            First-time entrants per 10,000 aged 10 to 17                 | RATE_PER_TEN_THOUSAND
            Homicides per million                                        | RATE_PER_MILLION
            Homicides per 1,000,000 people                               | RATE_PER_MILLION
            Re-offences per 100 offenders                                | RATE_PER_HUNDRED
            Incidents per thousand dwellings                             | RATE_PER_THOUSAND
            % of repeat victims                                          | PERCENT
            Percentage of residents who feel safe                        | PERCENT
            Average days to repair                                       | DAYS
            Average number of offences                                   | FIGURE
            Number of incidents with an average of two officers          | COUNT
            Cost of arson (£)                                            | POUNDS
            Incidents of arson                                           | COUNT
            Homes visited in 2012, 1000 planned                          | COUNT
            """)
    void theNameSaysTheUnit(String name, MeasureUnit unit) {
        assertThat(MeasureWords.unit(null, Written.PLAIN, name)).isEqualTo(unit);
    }

    @Test
    void aStatedUnitComesFirst() {
        assertThat(MeasureWords.unit("per 100,000", Written.DECIMALS, "Admissions"))
                .isEqualTo(MeasureUnit.RATE_PER_HUNDRED_THOUSAND);
        assertThat(MeasureWords.unit("%", Written.PLAIN, "Detections per 1,000")).isEqualTo(MeasureUnit.PERCENT);
        assertThat(MeasureWords.unit("rate-100000", Written.PLAIN, "Admissions"))
                .isEqualTo(MeasureUnit.RATE_PER_HUNDRED_THOUSAND);
        assertThat(MeasureWords.unit("Number", Written.PLAIN, "Admissions")).isEqualTo(MeasureUnit.COUNT);
    }

    @Test
    void howValuesAreWrittenSaysItWhereNoWordsDo() {
        assertThat(MeasureWords.unit(null, written("4", "4.2%"), "Feel unsafe")).isEqualTo(MeasureUnit.PERCENT);
        assertThat(MeasureWords.unit(null, written("£1,200", "3"), "Damage")).isEqualTo(MeasureUnit.POUNDS);
        assertThat(MeasureWords.unit(null, written("4", "4.2"), "Feel unsafe")).isEqualTo(MeasureUnit.FIGURE);
        assertThat(MeasureWords.unit(null, written("4", "n/a"), "Feel unsafe")).isEqualTo(MeasureUnit.COUNT);
        assertThat(MeasureWords.unit(null, written("4.2% ± 4.0"), "Feel unsafe")).isEqualTo(MeasureUnit.PERCENT);
    }

    private static Written written(String... cells) {
        return Written.of(Stream.of(cells).map(Cell::of));
    }
}
