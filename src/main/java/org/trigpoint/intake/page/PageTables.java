package org.trigpoint.intake.page;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.UnreadableException;

import java.util.Arrays;

/// Makes rows of the tags and texts of a page. A table within a cell is part of that cell's text.
final class PageTables {
    private static final int MOST_COLUMNS = 16_384;
    private final SheetSink sink;
    private final Row row = new Row();
    private final StringBuilder cell = new StringBuilder();
    private int[] rowsTaken = new int[64];
    private @Nullable RowSink rows;
    private int tables;
    private int depth;
    private int column;
    private int span;
    private boolean inRow;
    private boolean inCell;
    private long number;

    PageTables(SheetSink sink) {
        this.sink = sink;
    }

    void text(String words) {
        if (inCell) {
            cell.append(words);
        }
    }

    void tag(Tag tag) throws UnreadableException {
        switch (tag.name()) {
            case "table" -> table(tag.closing());
            case "tr" -> {
                if (depth == 1) {
                    row(tag.closing());
                }
            }
            case "td", "th" -> {
                if (depth == 1) {
                    cell(tag);
                }
            }
            case "br", "p", "div", "li" -> text(" ");
            default -> {
                // Looks.
            }
        }
    }

    private void table(boolean closing) throws UnreadableException {
        if (closing && depth > 0) {
            if (--depth == 0) {
                end();
            }
        } else if (!closing && depth++ == 0) {
            tables++;
            rows = sink.sheet("Table " + tables);
            number = 0;
            Arrays.fill(rowsTaken, 0);
        }
    }

    private void row(boolean closing) throws UnreadableException {
        endRow();
        if (!closing) {
            inRow = true;
            row.start(++number);
            column = 0;
        }
    }

    private void cell(Tag tag) throws UnreadableException {
        endCell();
        if (tag.closing()) {
            return;
        }
        if (!inRow) {
            row(false);
        }
        span = tag.span("colspan");
        if (column + span > MOST_COLUMNS) {
            throw new UnreadableException("it has a table with more columns than a spreadsheet can have");
        }
        rowsTaken = rowsTaken.length < column + span ? Arrays.copyOf(rowsTaken, (column + span) * 2) : rowsTaken;
        while (column < rowsTaken.length && rowsTaken[column] > 0) {
            rowsTaken[column++]--;
        }
        rowsTaken = rowsTaken.length < column + span ? Arrays.copyOf(rowsTaken, (column + span) * 2) : rowsTaken;
        Arrays.fill(rowsTaken, column, column + span, tag.span("rowspan") - 1);
        cell.setLength(0);
        inCell = true;
    }

    private void endCell() {
        if (inCell) {
            Cell content = Cell.of(Entities.decoded(cell.toString()).replaceAll("\\s+", " "));
            if (content != Cell.Blank.BLANK) {
                row.put(column, content);
            }
            column += span;
            inCell = false;
        }
    }

    private void endRow() {
        endCell();
        if (inRow) {
            inRow = false;
            for (int i = column; i < rowsTaken.length; i++) {
                rowsTaken[i] = Math.max(0, rowsTaken[i] - 1);
            }
            if (rows != null && !rows.row(row)) {
                rows = null;
            }
        }
    }

    /// The table ended, or the page with it.
    void end() {
        endRow();
        if (rows != null) {
            rows.end();
            rows = null;
        }
        depth = 0;
    }
}
