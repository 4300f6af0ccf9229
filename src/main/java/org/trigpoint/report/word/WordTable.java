package org.trigpoint.report.word;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TableLayout;
import org.trigpoint.report.output.Markup;

import java.io.IOException;

/// One table of data, without caption and notes.
final class WordTable {
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;
    private static final int KEPT_WHOLE = 8;
    private static final String[] TOTAL_RULE = {"w:val", "single", "w:sz", "8", "w:space", "0", "w:color", "12436D"};

    private final WordText text;
    private final Markup xml;
    private final WordPictures pictures;
    private final Table table;
    private final TableLayout layout;
    private final WordGrid grid;

    WordTable(WordText text, WordPictures pictures, Table table, TableLayout layout) {
        this.text = text;
        this.xml = text.xml();
        this.pictures = pictures;
        this.table = table;
        this.layout = layout;
        this.grid = new WordGrid(xml, layout.widths());
    }

    void write() throws IOException {
        grid.begin("AssessmentTable", ems(TableLayout.PADDING_EMS), table.caption());
        headings();
        for (int row = 0; row < table.rows().size(); row++) {
            grid.beginRow();
            for (int column = 0; column < table.columns().size(); column++) {
                cell(row, column);
            }
            grid.endRow();
        }
        grid.end();
    }

    private void headings() {
        grid.beginHeadings();
        for (int column = 0; column < table.columns().size(); column++) {
            grid.beginCell(column);
            grid.endProperties();
            text.beginProperties("TableHeading");
            align(column);
            text.endProperties();
            text.run(table.columns().get(column).lettering(), RunLook.sized(layout.points()));
            text.end();
            grid.endCell();
        }
        grid.endRow();
    }

    private void cell(int at, int column) throws IOException {
        Row row = table.rows().get(at);
        boolean total = row.role() == Row.Role.TOTAL;
        grid.beginCell(column);
        if (total) {
            xml.open("w:tcBorders").leaf("w:top", TOTAL_RULE).close();
        }
        grid.endProperties();
        text.beginProperties("TableText");
        if (keepsWithNext(at)) {
            xml.leaf("w:keepNext");
        }
        if (column == 0 && row.role() == Row.Role.PART) {
            xml.leaf("w:ind", "w:left", WordUnits.text(ems(TableLayout.INDENT_EMS)));
        }
        align(column);
        text.endProperties();
        RunLook look = RunLook.sized(layout.points());
        content(row.cells().get(column), total ? look.emboldened() : look);
        text.end();
        grid.endCell();
    }

    /// A short table stays on one page; of a longer one no single row is left behind, nor its notes without a row.
    private boolean keepsWithNext(int row) {
        int rows = table.rows().size();
        boolean last = row == rows - 1;
        boolean nearAnEnd = row == 0 || row >= rows - 2;
        return (rows <= KEPT_WHOLE || nearAnEnd) && !(last && table.footnotes().isEmpty());
    }

    private void content(Cell cell, RunLook look) throws IOException {
        if (cell instanceof Cell.Drawing drawing) {
            byte[] png = drawing.png().read();
            pictures.run("Drawing", drawing.alternative(), png,
                    PictureSize.fit(png, drawing.widthCentimetres(), PageFrame.PORTRAIT));
        } else {
            text.cell(cell, look);
        }
    }

    private void align(int column) {
        switch (table.columns().get(column).alignment()) {
            case RIGHT -> xml.leaf("w:jc", "w:val", "right");
            case CENTRE -> xml.leaf("w:jc", "w:val", "center");
            case LEFT -> {
                // as the style says
            }
        }
    }

    private double ems(double count) {
        return count * layout.points() * CENTIMETRES_PER_POINT;
    }
}
