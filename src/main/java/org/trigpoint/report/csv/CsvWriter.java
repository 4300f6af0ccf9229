package org.trigpoint.report.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.FlatColumn;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes one table as comma-separated text in UTF-8: headings, then rows. Numbers stand in full precision with a point
/// and no thousands commas, percentages as per cent, dates as 2013-06-05, an interval as two columns, what is missing as
/// its shorthand. A mark beside a number is left off; text that looks like a formula is kept from being one.
public final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// Saves the table. The file begins with a byte order mark, without which Excel garbles accents.
    public void save(Table table, Path target) throws IOException {
        AtomicFile.write(target, out -> write(table, out));
    }

    private static void write(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        List<FlatColumn> columns = FlatColumn.of(table);
        de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(columns.stream().map(column -> CsvField.safe(column.heading())).toList());
        for (Row row : table.rows()) {
            csv.writeRecord(columns.stream().map(column -> field(column.cell(row))).toList());
        }
        csv.flush();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> plain(amount.value());
            case Cell.Marked marked -> plain(marked.amount().value());
            case Cell.Day day -> day.date().toString();
            case Cell.Status status -> CsvField.safe(status.word());
            case Cell.Text _, Cell.Interval _, Cell.Missing _, Cell.Drawing _ -> CsvField.safe(cell.text());
        };
    }

    private static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
