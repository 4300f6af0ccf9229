package org.trigpoint.report.csv;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CsvWriterTest {
    @Test
    void cellsAreWrittenForOtherPrograms(@TempDir Path folder) throws IOException {
        Table table = Table.of("t", "Caption",
                List.of(Column.text("Area"), Column.number("Change"), Column.interval("95% interval"),
                        Column.status("Verdict"), Column.date("Received"), Column.number("Rate")),
                List.of(Row.of(Cell.text("=Central, South"), Cell.change(-3_879),
                        Cell.interval(-15.94, -12.9, NumberForm.PERCENT_CHANGE), Cell.status(Standing.BETTER, "fell"),
                        Cell.day(LocalDate.of(2013, 6, 5)),
                        Cell.marked(Cell.decimal(65.7312, 1), Shorthand.PROVISIONAL)),
                        Row.of(Cell.text("Môn"), Cell.count(0),
                                Cell.interval(1, Double.POSITIVE_INFINITY, NumberForm.COUNT),
                                Cell.missing(Shorthand.NOT_APPLICABLE),
                                Cell.missing(Shorthand.NOT_AVAILABLE), Cell.missing(Shorthand.SUPPRESSED))));
        Path file = folder.resolve("table.csv");

        new CsvWriter().save(table, file);

        assertThat(Files.readString(file)).isEqualTo("""
                \uFEFFArea,Change,"95% interval, low","95% interval, high",Verdict,Received,Rate
                "'=Central, South",-3879,-15.94,-12.9,fell,2013-06-05,65.7312
                Môn,0,1,no upper limit,[z],[x],[c]
                """.replace("\n", "\r\n"));
    }
}
