package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ExcelDates;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.source.UnreadableException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.Locale;

/// The rows of one worksheet, as they come.
final class SheetStream {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final Xml xml;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final double epochShift;
    private final RowSink sink;
    private final Row row = new Row();
    private final BitSet hiddenColumns = new BitSet();
    private long rowNumber;
    private long withoutResult;

    SheetStream(Xml xml, WorkbookContent content, RowSink sink) {
        this.xml = xml;
        this.strings = content.strings();
        this.styles = content.styles();
        this.epochShift = content.parts().from1904() ? ExcelDates.DAYS_1904 : 0;
        this.sink = sink;
    }

    /// Gives all rows to the sink, unless it has had enough.
    void read() throws XMLStreamException, UnreadableException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.is("col") && xml.flag("hidden") && !sink.wantsHiddenColumns()) {
                hideColumns();
            } else if (xml.is("row") && !row()) {
                return;
            }
        }
        if (withoutResult > 0) {
            sink.note(String.format(Locale.UK,
                    "WARNING: %,d formula%s no result in the file and %s read as blank; it was saved by"
                            + " a program that does not calculate. Open it in a spreadsheet program, save it and import it again.",
                    withoutResult, withoutResult == 1 ? " has" : "s have", withoutResult == 1 ? "was" : "were"));
        }
        sink.end();
    }

    private void hideColumns() {
        int first = Math.clamp(number(xml.attribute("min"), 1), 1, LAST_COLUMN);
        int last = Math.clamp(number(xml.attribute("max"), first), first, LAST_COLUMN);
        hiddenColumns.set(first - 1, last);
        // A sheet often hides everything to the right of its table.
        if (last < LAST_COLUMN) {
            sink.note(ColumnName.hidden(first - 1, last - 1));
        }
    }

    private boolean row() throws XMLStreamException, UnreadableException {
        long stated = number(xml.attribute("r"), 0);
        rowNumber = stated > rowNumber && stated <= LAST_ROW ? stated : rowNumber + 1;
        row.start(rowNumber);
        if (xml.flag("hidden")) {
            row.hide();
        }
        int column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                int at = ColumnName.index(xml.attribute("r", ""));
                column = at < 0 ? column + 1 : at;
                if (column >= LAST_COLUMN) {
                    throw new UnreadableException("row " + rowNumber + " has more columns than a spreadsheet can have");
                }
                Cell cell = cell();
                if (cell != Cell.Blank.BLANK && !hiddenColumns.get(column)) {
                    row.put(column, cell);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("row")) {
                break;
            }
        }
        return sink.row(row);
    }

    /// The cell of the element at hand, up to its end.
    private Cell cell() throws XMLStreamException, UnreadableException {
        String type = xml.attribute("t", "n");
        boolean formula = false;
        boolean result = false;
        int style = number(xml.attribute("s"), -1);
        Cell cell = Cell.Blank.BLANK;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("f")) {
                formula = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("v")) {
                String text = xml.text();
                result = !text.isEmpty() || type.equals("str");
                cell = value(type, style, text);
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("is")) {
                cell = Cell.of(RichText.read(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("c")) {
                break;
            }
        }
        withoutResult += formula && !result ? 1 : 0;
        return cell;
    }

    private Cell value(String type, int style, String text) {
        return switch (type) {
            case "s" -> strings.cell(number(text, -1));
            case "str", "inlineStr" -> Cell.of(RichText.unescaped(text));
            case "b" -> new Cell.Truth(!text.strip().equals("0"));
            case "e" -> new Cell.Fault(text.strip());
            case "d" -> isoDate(text.strip());
            default -> numeric(style, text.strip());
        };
    }

    private Cell numeric(int style, String text) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Cell.of(text);
        }
        return Double.isFinite(number) ? styles.cell(number, style, epochShift) : Cell.of(text);
    }

    private static Cell isoDate(String text) {
        try {
            return ExcelDates.isoCell(text);
        } catch (DateTimeParseException e) {
            return Cell.of(text);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
