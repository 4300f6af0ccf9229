package org.trigpoint.intake.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelDatesTest {
    @ParameterizedTest
    @CsvSource({"1, 1900-01-01T00:00", "59, 1900-02-28T00:00", "61, 1900-03-01T00:00", "25569, 1970-01-01T00:00",
        "41000, 2012-04-01T00:00", "41000.75, 2012-04-01T18:00", "40999.99999999, 2012-04-01T00:00"})
    void agreesWithExcel(double serial, LocalDateTime moment) {
        assertThat(ExcelDates.toDateTime(serial)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, 1", "1900-02-28, 59", "1900-03-01, 61", "2012-04-01, 41000",
        "2012-04-01T18:00:00, 41000.75",
        "1899-12-30T18:00:00, 0.75"})
    void isoDatesHaveExcelsNumbers(String iso, double serial) {
        assertThat(ExcelDates.isoCell(iso)).isEqualTo(new Cell.Dated(serial));
    }

    @Test
    void theEpochOf1904IsADifferenceInDays() {
        assertThat(ExcelDates.toDateTime(39_538 + ExcelDates.DAYS_1904)).isEqualTo(LocalDateTime.of(2012, 4, 1, 0, 0));
    }

    @Test
    void cellsPrintAsPeopleReadThem() {
        assertThat(new Cell.Dated(41_000).text()).isEqualTo("2012-04-01");
        assertThat(new Cell.Dated(41_000.75).text()).isEqualTo("2012-04-01T18:00");
        assertThat(new Cell.Dated(0.75).text()).isEqualTo("18:00");
        assertThat(new Cell.Dated(-1).text()).isEqualTo("-1");
        assertThat(new Cell.Numeric(12).text()).isEqualTo("12");
        assertThat(new Cell.Numeric(0.1).text()).isEqualTo("0.1");
        assertThat(new Cell.Numeric(1e20).text()).isEqualTo("100000000000000000000");
        assertThat(Cell.of(" \u00a0x\ufeff ")).isEqualTo(new Cell.Text("x"));
        assertThat(Cell.of("\u00a0 ").isBlank()).isTrue();
    }
}
