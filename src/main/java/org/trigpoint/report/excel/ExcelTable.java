package org.trigpoint.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.FlatColumn;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.TextWidths;

import java.util.ArrayList;
import java.util.List;

/// One table on its sheet: marking, caption and a way back above, then the table, its notes below. The headings stay in
/// sight and are repeated in print.
final class ExcelTable {
    private static final int HEADINGS = 3;
    private static final int LINE = 120;
    private static final float TITLE_POINTS = 26;

    private final ExcelSheets sheets;
    private final Numbering numbering;
    private final TextWidths widths;

    ExcelTable(ExcelSheets sheets, Numbering numbering, TextWidths widths) {
        this.sheets = sheets;
        this.numbering = numbering;
        this.widths = widths;
    }

    void write(Table table, String name) {
        XSSFSheet sheet = sheets.create(name);
        sheets.text(new Spot(sheet, 1, 0), numbering.label(table.key()) + ": " + table.caption(),
                Look.of(Look.Type.HEADING));
        sheet.getRow(1).setHeightInPoints(TITLE_POINTS);
        sheets.link(new Spot(sheet, 2, 0), "Back to contents", SheetNames.CONTENTS);
        List<FlatColumn> columns = FlatColumn.of(table);
        headings(sheet, columns);
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, HEADINGS + 1 + row, columns, table.rows().get(row));
        }
        footnotes(sheet, HEADINGS + table.rows().size() + 2, table.footnotes());
        mark(sheet, table, columns.size());
        new SheetShape(widths).apply(sheet, table, columns, HEADINGS);
    }

    private void headings(XSSFSheet sheet, List<FlatColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Look look = look(columns.get(i), Look.Type.BOLD, Look.Edges.HEADING_ROW);
            sheets.text(new Spot(sheet, HEADINGS, i), columns.get(i).heading(), look.indented(i == 0 ? 0 : 1));
        }
    }

    private void row(XSSFSheet sheet, int at, List<FlatColumn> columns, Row row) {
        boolean total = row.role() == Row.Role.TOTAL;
        for (int i = 0; i < columns.size(); i++) {
            Look look = total
                    ? look(columns.get(i), Look.Type.BOLD, Look.Edges.TOTAL_ROW)
                    : look(columns.get(i), Look.Type.BODY, Look.Edges.THIN_BELOW);
            cell(new Spot(sheet, at, i), columns.get(i).cell(row), look.indented(indent(i, row)));
        }
    }

    /// Keeps numbers apart from the text in the next column, and sets in the parts of a row above.
    private static int indent(int column, Row row) {
        return column > 0 ? 1 : row.role() == Row.Role.PART ? 2 : 0;
    }

    private static Look look(FlatColumn column, Look.Type font, Look.Edges edges) {
        HorizontalAlignment alignment = switch (column.source().alignment()) {
            case LEFT -> HorizontalAlignment.LEFT;
            case RIGHT -> HorizontalAlignment.RIGHT;
            case CENTRE -> HorizontalAlignment.CENTER;
        };
        return new Look(font, ExcelFormat.GENERAL, alignment, edges, 0, Look.Words.WRAPPED);
    }

    private void cell(Spot spot, Cell cell, Look look) {
        switch (cell) {
            case Cell.Amount amount ->
                sheets.number(spot, ExcelFormat.stored(amount), look.formatted(ExcelFormat.of(amount)));
            case Cell.Marked marked ->
                sheets.number(spot, ExcelFormat.stored(marked.amount()),
                        look.formatted(ExcelFormat.of(marked)));
            case Cell.Day day ->
                sheets.number(spot, ExcelFormat.stored(day), look.formatted(ExcelFormat.DATE));
            case Cell.Text _, Cell.Interval _, Cell.Status _, Cell.Missing _, Cell.Drawing _ ->
                sheets.text(spot, cell.text(), look);
        }
    }

    private void footnotes(XSSFSheet sheet, int row, List<Prose> footnotes) {
        List<String> lines = footnotes.stream().flatMap(note -> lines(numbering.words(note)).stream()).toList();
        for (int i = 0; i < lines.size(); i++) {
            sheets.text(new Spot(sheet, row + i, 0), lines.get(i), Look.of(Look.Type.NOTE));
        }
    }

    /// A note in lines of a row each: one long line would be printed across, and everything else small beside it.
    private static List<String> lines(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Marks the cells as a table, so that programs and people find it, with a filter on every heading.
    private static void mark(XSSFSheet sheet, Table table, int columns) {
        if (table.rows().isEmpty()) {
            return;
        }
        AreaReference area = new AreaReference(new CellReference(HEADINGS, 0),
                new CellReference(HEADINGS + table.rows().size(), columns - 1),
                sheet.getWorkbook().getSpreadsheetVersion());
        XSSFTable marked = sheet.createTable(area);
        marked.setName("table_" + table.key().replace('-', '_'));
        marked.setDisplayName(marked.getName());
        marked.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
}
