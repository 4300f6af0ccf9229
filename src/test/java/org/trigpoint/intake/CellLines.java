package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ExcelDates;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.FileSource;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every cell of a file in a line, in a form that readers of other hands can write too; `cells.py` beside the expected
/// values does.
final class CellLines implements SheetSink, FileWalk.Handler {
    private static final LocalDateTime BEFORE_DAYS = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final int DIGITS = 12;

    /// The lines by sheet.
    final Map<String, List<String>> sheets = new LinkedHashMap<>();
    /// Why the file was refused, or a sheet broke off.
    final List<String> refusals = new ArrayList<>();

    static CellLines of(Path file) throws IOException {
        CellLines lines = new CellLines();
        new FileWalk(lines, Entries.ALL).walk(new FileSource(file));
        return lines;
    }

    @Override
    public void sheets(Source source, SheetReader reader) throws IOException, UnreadableException {
        reader.read(new HashedSource(source), this, Progress.NONE);
    }

    @Override
    public void features(Source source, Format format) {
        refusals.add("a map");
    }

    @Override
    public void refused(Source source, String reason) {
        refusals.add(reason);
    }

    @Override
    public void leftOut(String name, String reason) {
        // sheets of charts, which have no cells
    }

    @Override
    public boolean wantsHidden() {
        return true;
    }

    @Override
    public RowSink sheet(String name) {
        List<String> lines = sheets.computeIfAbsent(name, _ -> new ArrayList<>());
        return new RowSink() {
            @Override
            public boolean row(Row row) {
                for (int i = 0; i < row.size(); i++) {
                    if (!row.cell(i).isBlank()) {
                        lines.add(row.number() + "," + (i + 1) + " " + line(row.cell(i)));
                    }
                }
                return true;
            }

            @Override
            public boolean wantsHiddenColumns() {
                return true;
            }

            @Override
            public void note(String note) {
                // not compared
            }

            @Override
            public void end() {
                // nothing to do
            }

            @Override
            public void broken(String reason) {
                refusals.add(reason);
            }
        };
    }

    private static String line(Cell cell) {
        return switch (cell) {
            case Cell.Text text ->
                "text " + text.value().replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\\n");
            case Cell.Numeric number -> "number " + number(number.value());
            case Cell.Percentage share -> "number " + number(share.share());
            case Cell.Dated dated -> "date " + (dated.serial() < 1
                    ? BEFORE_DAYS.plusSeconds(Math.round(dated.serial() * 86_400))
                    : ExcelDates.toDateTime(dated.serial()));
            case Cell.Truth truth -> "truth " + truth.text();
            case Cell.Fault fault -> "fault " + fault.code();
            case Cell.Blank blank -> throw new IllegalArgumentException(blank.text());
        };
    }

    private static String number(double value) {
        return value == 0 ? "0"
                : new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros().toPlainString();
    }
}
