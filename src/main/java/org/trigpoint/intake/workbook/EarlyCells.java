package org.trigpoint.intake.workbook;

import org.apache.poi.ss.usermodel.FormulaError;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.source.UnreadableException;

import java.util.BitSet;

/// Makes rows of the cell records of one sheet of Excel 2 to 95, which come row by row.
final class EarlyCells {
    private static final int MOST_COLUMNS = 256;
    private static final int HIDDEN_ROW = 0x20;
    private final RowSink sink;
    private final EarlyStyles styles;
    private final int version;
    private final Row row = new Row();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int rowIndex = -1;
    private int formulaColumn = -1;

    EarlyCells(RowSink sink, EarlyStyles styles, int version) {
        this.sink = sink;
        this.styles = styles;
        this.version = version;
    }

    /// @return whether the sink wants more
    boolean take(EarlyRecord record) throws UnreadableException {
        return switch (record.id()) {
            case EarlyRecord.COLUMN_INFO -> hide(record);
            case 0x208 -> hiddenRow(record);
            case 0x02 -> put(record, styles.cell(record.unsigned(7), record.octet(4) & 0x3f));
            case 0x03 -> put(record, styles.cell(record.data().getDouble(7), record.octet(4) & 0x3f));
            case 0x203 -> put(record, styles.cell(record.data().getDouble(6), record.unsigned(4)));
            case 0x27e -> put(record, styles.cell(EarlyRecord.packed(record.data().getInt(6)), record.unsigned(4)));
            case 0xbd -> several(record);
            case 0x04 -> put(record, Cell.of(record.text(8, record.octet(7), styles.charset())));
            case 0x204, 0xd6 -> put(record, Cell.of(record.text(8, record.unsigned(6), styles.charset())));
            case 0x05 -> put(record, truth(record.octet(7), record.octet(8) == 1));
            case 0x205 -> put(record, truth(record.octet(6), record.octet(7) == 1));
            case 0x06, 0x206, 0x406 -> formula(record);
            case 0x07 -> formulaText(record.text(1, record.octet(0), styles.charset()));
            case 0x207 -> formulaText(record.text(2, record.unsigned(0), styles.charset()));
            default -> true;
        };
    }

    private boolean hide(EarlyRecord record) {
        int first = record.unsigned(0);
        int last = Math.min(record.unsigned(2), MOST_COLUMNS - 1);
        if ((record.unsigned(8) & 1) != 0 && first <= last && !sink.wantsHiddenColumns()) {
            hiddenColumns.set(first, last + 1);
            if (last < MOST_COLUMNS - 1) {
                sink.note(ColumnName.hidden(first, last));
            }
        }
        return true;
    }

    private boolean hiddenRow(EarlyRecord record) {
        if (record.data().capacity() > 12 && (record.octet(12) & HIDDEN_ROW) != 0) {
            hiddenRows.set(record.unsigned(0));
        }
        return true;
    }

    private boolean several(EarlyRecord record) throws UnreadableException {
        int first = record.unsigned(2);
        boolean wanted = true;
        for (int at = 4; wanted && at + 6 <= record.data().capacity() - 2; at += 6) {
            wanted = put(record.unsigned(0), first + (at - 4) / 6,
                    styles.cell(EarlyRecord.packed(record.data().getInt(at + 2)), record.unsigned(at)));
        }
        return wanted;
    }

    private boolean formula(EarlyRecord record) throws UnreadableException {
        int result = version == 2 ? 7 : 6;
        int style = version == 2 ? record.octet(4) & 0x3f : record.unsigned(4);
        if (record.unsigned(result + 6) != 0xffff) {
            return put(record, styles.cell(record.data().getDouble(result), style));
        }
        int kind = record.octet(result);
        boolean wanted = put(record, kind == 1 || kind == 2 ? truth(record.octet(result + 2), kind == 2)
                : Cell.Blank.BLANK);
        formulaColumn = kind == 0 ? record.unsigned(2) : -1;
        return wanted;
    }

    private boolean formulaText(String text) {
        if (formulaColumn >= 0) {
            place(formulaColumn, Cell.of(text));
        }
        return true;
    }

    private static Cell truth(int value, boolean fault) {
        if (!fault) {
            return new Cell.Truth(value != 0);
        }
        return new Cell.Fault(FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#ERROR!");
    }

    /// Puts a cell where a record says, which begins with row and column.
    private boolean put(EarlyRecord record, Cell cell) throws UnreadableException {
        return put(record.unsigned(0), record.unsigned(2), cell);
    }

    private boolean put(int at, int column, Cell cell) throws UnreadableException {
        formulaColumn = -1;
        if (at < rowIndex) {
            throw new UnreadableException(EarlyRecord.DAMAGED);
        }
        if (at > rowIndex) {
            if (!flush()) {
                return false;
            }
            rowIndex = at;
            row.start(at + 1L);
            if (hiddenRows.get(at)) {
                row.hide();
            }
        }
        place(column, cell);
        return true;
    }

    private void place(int column, Cell cell) {
        if (cell != Cell.Blank.BLANK && column < MOST_COLUMNS && !hiddenColumns.get(column)) {
            row.put(column, cell);
        }
    }

    private boolean flush() {
        return rowIndex < 0 || sink.row(row);
    }

    /// The sheet ended.
    void end() {
        if (flush()) {
            sink.end();
        }
    }
}
