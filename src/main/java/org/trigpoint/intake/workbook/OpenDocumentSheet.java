package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.util.BitSet;

/// The rows of one table of an OpenDocument spreadsheet. Rows and cells may be written once and said to repeat: blank ones
/// cost nothing, others count towards a limit.
final class OpenDocumentSheet {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final long MOST_REPEATED = 5_000_000;

    private final Xml xml;
    private @Nullable RowSink sink;
    private final Row row = new Row();
    private final BitSet hiddenColumns = new BitSet();
    private int columns;
    private long rowNumber;
    private long repeatedCells;

    /// @param sink `null` to pass over the table
    OpenDocumentSheet(Xml xml, @Nullable RowSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /// Reads up to the end of the table.
    void read() throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableException("it is cut short");
            }
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (xml.is("table")) {
                depth += start ? 1 : -1;
            } else if (start && depth == 1 && xml.is("table-column")) {
                column();
            } else if (start && depth == 1 && xml.is("table-row")) {
                row();
            }
        }
        if (sink != null) {
            sink.end();
        }
    }

    private void column() {
        int repeated = xml.number("number-columns-repeated", 1, LAST_COLUMN);
        String visibility = xml.attribute("visibility", "visible");
        if (!visibility.equals("visible") && (sink == null || !sink.wantsHiddenColumns())) {
            hiddenColumns.set(columns, Math.min(columns + repeated, LAST_COLUMN));
            if (sink != null) {
                sink.note("The hidden columns from " + ColumnName.of(columns) + " were left out.");
            }
        }
        columns = Math.min(columns + repeated, LAST_COLUMN);
    }

    private void row() throws XMLStreamException, UnreadableException {
        int repeated = xml.number("number-rows-repeated", 1, LAST_ROW);
        boolean hidden = !xml.attribute("visibility", "visible").equals("visible");
        long first = rowNumber + 1;
        row.start(first);
        cells();
        rowNumber = Math.min(rowNumber + repeated, LAST_ROW);
        if (row.isBlank()) {
            return;
        }
        for (long number = first; number <= rowNumber && sink != null; number++) {
            count(number > first ? row.size() : 0);
            give(number, hidden);
        }
    }

    /// Cells that are written once and repeated cost the file nothing, so they could be without end.
    private void count(int repeated) throws UnreadableException {
        repeatedCells += repeated;
        if (repeatedCells > MOST_REPEATED) {
            throw new UnreadableException("it repeats cells more than 5 million times, which no table does");
        }
    }

    private void give(long number, boolean hidden) {
        row.renumber(number);
        if (hidden) {
            row.hide();
        }
        if (sink != null && !sink.row(row)) {
            sink = null;
        }
    }

    private void cells() throws XMLStreamException, UnreadableException {
        int column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.is("table-row")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && (xml.is("table-cell") || xml.is("covered-table-cell"))) {
                int repeated = xml.number("number-columns-repeated", 1, LAST_COLUMN);
                Cell cell = OpenDocumentCell.read(xml);
                int end = Math.min(column + repeated, LAST_COLUMN);
                count(cell == Cell.Blank.BLANK ? 0 : end - column - 1);
                for (int i = column; i < end && cell != Cell.Blank.BLANK; i++) {
                    if (!hiddenColumns.get(i)) {
                        row.put(i, cell);
                    }
                }
                column = end;
            }
        }
    }
}
