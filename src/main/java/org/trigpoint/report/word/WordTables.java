package org.trigpoint.report.word;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TableLayout;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.Markup;

import java.io.IOException;
import java.util.List;

/// Tables of data, without caption and notes.
final class WordTables {
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;
    private static final String[] TOTAL_RULE = {"w:val", "single", "w:sz", "8", "w:space", "0", "w:color", "12436D"};

    private static final int KEPT_WHOLE = 15;

    private final WordText text;
    private final Markup xml;
    private final WordPictures pictures;
    private final TextWidths widths;
    private boolean keeping;

    WordTables(WordText text, WordPictures pictures, TextWidths widths) {
        this.text = text;
        this.xml = text.xml();
        this.pictures = pictures;
        this.widths = widths;
    }

    void write(Table table, PageFrame page) throws IOException {
        TableLayout layout = TableLayout.fit(table, page.textWidth(), widths);
        WordGrid grid = new WordGrid(xml, layout.widths());
        grid.begin("AssessmentTable", ems(TableLayout.PADDING_EMS, layout), table.caption());
        headings(grid, table.columns(), layout);
        for (int row = 0; row < table.rows().size(); row++) {
            keeping = keepsWithNext(row, table);
            grid.beginRow();
            for (int column = 0; column < table.columns().size(); column++) {
                cell(grid, table, table.rows().get(row), column, layout);
            }
            grid.endRow();
        }
        grid.end();
    }

    /// A short table stays on one page; of a longer one no single row is left behind, nor its notes without a row.
    private static boolean keepsWithNext(int row, Table table) {
        int rows = table.rows().size();
        boolean last = row == rows - 1;
        boolean nearAnEnd = row == 0 || row >= rows - 2;
        return (rows <= KEPT_WHOLE || nearAnEnd) && !(last && table.footnotes().isEmpty());
    }

    private void headings(WordGrid grid, List<Column> columns, TableLayout layout) {
        grid.beginHeadings();
        for (int column = 0; column < columns.size(); column++) {
            grid.beginCell(column);
            grid.endProperties();
            text.beginProperties("TableHeading");
            align(columns.get(column));
            text.endProperties();
            text.run(columns.get(column).heading(), RunLook.sized(layout.points()));
            text.end();
            grid.endCell();
        }
        grid.endRow();
    }

    private void cell(WordGrid grid, Table table, Row row, int column, TableLayout layout) throws IOException {
        boolean total = row.role() == Row.Role.TOTAL;
        grid.beginCell(column);
        if (total) {
            xml.open("w:tcBorders").leaf("w:top", TOTAL_RULE).close();
        }
        grid.endProperties();
        text.beginProperties("TableText");
        if (keeping) {
            xml.leaf("w:keepNext");
        }
        if (column == 0 && row.role() == Row.Role.PART) {
            xml.leaf("w:ind", "w:left", WordUnits.text(ems(TableLayout.INDENT_EMS, layout)));
        }
        align(table.columns().get(column));
        text.endProperties();
        RunLook look = RunLook.sized(layout.points());
        content(row.cells().get(column), total ? look.emboldened() : look);
        text.end();
        grid.endCell();
    }

    private void content(Cell cell, RunLook look) throws IOException {
        if (cell instanceof Cell.Drawing drawing) {
            byte[] png = drawing.png().read();
            pictures.run(xml, "Drawing", drawing.alternative(), png,
                    PictureSize.fit(png, drawing.widthCentimetres(), PageFrame.PORTRAIT));
        } else {
            text.cell(cell, look);
        }
    }

    private void align(Column column) {
        switch (column.alignment()) {
            case RIGHT -> xml.leaf("w:jc", "w:val", "right");
            case CENTRE -> xml.leaf("w:jc", "w:val", "center");
            case LEFT -> {
                // as the style says
            }
        }
    }

    private static double ems(double count, TableLayout layout) {
        return count * layout.points() * CENTIMETRES_PER_POINT;
    }
}
