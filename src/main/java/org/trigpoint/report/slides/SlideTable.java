package org.trigpoint.report.slides;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;

/// A table of a slide, as a real table whose first row is marked as the headings.
final class SlideTable {
    private static final double POINTS = 16;
    private static final double MOST_SHARE = .5;
    private static final int NARROWEST = 7;

    private final SlidePen pen;
    private final Table table;

    private SlideTable(SlidePen pen, Table table) {
        this.pen = pen;
        this.table = table;
    }

    static void draw(SlidePen pen, Table table, Rectangle place) {
        new SlideTable(pen, table).draw(place);
    }

    private void draw(Rectangle place) {
        List<Column> columns = table.columns();
        XSLFTable shape = pen.slide().createTable(table.rows().size() + 1, columns.size());
        shape.setAnchor(place);
        CTTable drawn = shape.getCTTable();
        (drawn.isSetTblPr() ? drawn.getTblPr() : drawn.addNewTblPr()).setFirstRow(true);
        double[] widths = widths();
        for (int c = 0; c < columns.size(); c++) {
            shape.setColumnWidth(c, widths[c] * place.width);
            cell(shape.getCell(0, c), columns.get(c).heading(), columns.get(c), true);
        }
        double height = Math.min(38, place.getHeight() / (table.rows().size() + 1));
        for (int r = 0; r <= table.rows().size(); r++) {
            shape.setRowHeight(r, height);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (int c = 0; c < columns.size(); c++) {
                cell(shape.getCell(r + 1, c), row.cells().get(c).text(), columns.get(c),
                        row.role() == Row.Role.TOTAL);
            }
        }
    }

    /// Shares of the width, after the longest text of each column.
    private double[] widths() {
        double[] longest = IntStream.range(0, table.columns().size())
                .mapToDouble(c -> Math.max(NARROWEST,
                        Math.max(table.columns().get(c).heading().length(),
                                table.rows()
                                        .stream()
                                        .mapToInt(row -> row.cells().get(c).text().length())
                                        .max()
                                        .orElse(
                                                0))))
                .toArray();
        double all = IntStream.range(0, longest.length).mapToDouble(c -> longest[c]).sum();
        if (longest.length > 1 && longest[0] > MOST_SHARE * all) {
            longest[0] = all - longest[0];
            all = IntStream.range(0, longest.length).mapToDouble(c -> longest[c]).sum();
        }
        double whole = all;
        return IntStream.range(0, longest.length).mapToDouble(c -> longest[c] / whole).toArray();
    }

    private void cell(XSLFTableCell cell, String text, Column column, boolean bold) {
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        boolean number = column.alignment() == Column.Alignment.RIGHT;
        paragraph.setTextAlign(number ? TextAlign.RIGHT : TextAlign.LEFT);
        XSLFTextRun run = pen.run(paragraph, text, POINTS, bold ? SlidePen.INK : SlidePen.TEXT);
        run.setBold(bold);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setBorderColor(BorderEdge.bottom, SlidePen.QUIET);
        cell.setBorderWidth(BorderEdge.bottom, bold ? 1.5 : .5);
    }
}
