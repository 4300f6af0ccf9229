package org.trigpoint.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.FlatColumn;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.TextWidths;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a sheet are, what stays in sight, and how it prints.
final class SheetShape {
    private static final double POINTS = 12;
    private static final int CHARACTER = 256;
    private static final double NARROWEST = 9;
    private static final double WIDEST = 44;
    private static final double WIDEST_DRAWING = 34;
    private static final double PADDING = 3;
    private static final double LINE_POINTS = 15.6;
    private static final double ROW_MARGIN_POINTS = 6;
    /// Broken lines never fill quite to the end.
    private static final double RAGGED = 1.1;
    private static final double FULL = 1.01;
    /// The arrow of a filter covers the end of a heading.
    private static final double ARROW = 3;
    /// More characters across than this go on a turned page.
    private static final double PORTRAIT = 90;
    private static final int NAMES_STAY_FROM = 6;

    private final TextWidths widths;
    private final double digit;

    SheetShape(TextWidths widths) {
        this.widths = widths;
        this.digit = widths.regular("0", POINTS);
    }

    /// @param headings the row with the headings of the table, counted from 0
    void apply(XSSFSheet sheet, Table table, List<FlatColumn> columns, int headings) {
        double[] across = columns.stream().mapToDouble(column -> width(table, column)).toArray();
        for (int i = 0; i < across.length; i++) {
            sheet.setColumnWidth(i, (int) (across[i] * CHARACTER));
        }
        height(sheet, headings, IntStream.range(0, across.length)
                .mapToDouble(i -> bold(columns.get(i).heading()) / (across[i] - PADDING - ARROW)));
        for (int row = 0; row < table.rows().size(); row++) {
            Row cells = table.rows().get(row);
            height(sheet, headings + 1 + row, IntStream.range(0, across.length)
                    .mapToDouble(i -> cell(cells, columns.get(i)) / (across[i] - PADDING)));
        }
        sheet.createFreezePane(columns.size() >= NAMES_STAY_FROM ? 1 : 0, headings + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        sheet.getPrintSetup().setLandscape(DoubleStream.of(across).sum() > PORTRAIT);
    }

    /// Programs differ in whether they make room for broken lines by themselves.
    private static void height(XSSFSheet sheet, int row, DoubleStream fill) {
        double most = fill.map(lines -> lines <= FULL ? 1 : Math.ceil(lines * RAGGED)).max().orElse(1);
        sheet.getRow(row).setHeightInPoints((float) (most * LINE_POINTS + ROW_MARGIN_POINTS));
    }

    /// In widths of a digit: room for the longest cell, and for the longest word of the heading beside its arrow.
    private double width(Table table, FlatColumn column) {
        double heading = Stream.of(column.heading().split(" ")).mapToDouble(this::bold).max().orElse(0) + ARROW;
        double cells = table.rows().stream().mapToDouble(row -> cell(row, column)).max().orElse(0);
        double widest = column.source().kind() == Column.Kind.PICTURE ? WIDEST_DRAWING : WIDEST;
        return Math.clamp(Math.max(heading, cells) + PADDING, NARROWEST, widest);
    }

    private double cell(Row row, FlatColumn column) {
        String text = column.cell(row).text();
        return row.role() == Row.Role.TOTAL ? bold(text) : widths.regular(text, POINTS) / digit;
    }

    private double bold(String text) {
        return widths.bold(text, POINTS) / digit;
    }
}
