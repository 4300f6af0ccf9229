package org.trigpoint.intake.workbook;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.source.UnreadableException;

import java.util.BitSet;

/// Makes rows of the cell records of one sheet, which come row by row.
final class SheetRecords {
    private static final int LAST_COLUMN = 255;
    private final RowSink sink;
    private final @Nullable SSTRecord strings;
    private final CellStyles styles;
    private final double epochShift;
    private final Row row = new Row();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int rowIndex = -1;
    private int formulaColumn = -1;

    SheetRecords(RowSink sink, @Nullable SSTRecord strings, CellStyles styles, double epochShift) {
        this.sink = sink;
        this.strings = strings;
        this.styles = styles;
        this.epochShift = epochShift;
    }

    /// @return whether the sink wants more
    /// @throws UnreadableException when a cell lies where no sheet reaches
    boolean take(Record record) throws UnreadableException {
        switch (record) {
            case ColumnInfoRecord columns when columns.getHidden() && !sink.wantsHiddenColumns() -> hide(columns);
            case RowRecord info when info.getZeroHeight() -> hiddenRows.set(info.getRowNumber());
            case StringRecord text when formulaColumn >= 0 -> put(formulaColumn, Cell.of(text.getString()));
            case CellValueRecordInterface cell -> {
                return cell(cell);
            }
            default -> {
                // Everything else is about looks.
            }
        }
        return true;
    }

    private void hide(ColumnInfoRecord columns) {
        if (columns.getFirstColumn() > columns.getLastColumn()) {
            return;
        }
        hiddenColumns.set(columns.getFirstColumn(), columns.getLastColumn() + 1);
        if (columns.getLastColumn() < LAST_COLUMN) {
            sink.note(ColumnName.hidden(columns.getFirstColumn(), columns.getLastColumn()));
        }
    }

    private boolean cell(CellValueRecordInterface record) throws UnreadableException {
        if (record.getColumn() < 0 || record.getColumn() > LAST_COLUMN) {
            throw new UnreadableException("it is damaged: a cell of row " + (record.getRow() + 1)
                    + " lies outside the sheet");
        }
        if (record.getRow() != rowIndex) {
            if (!flush()) {
                return false;
            }
            rowIndex = record.getRow();
            row.start(rowIndex + 1L);
            if (hiddenRows.get(rowIndex)) {
                row.hide();
            }
        }
        formulaColumn = -1;
        put(record.getColumn(), value(record));
        return true;
    }

    private void put(int column, Cell cell) {
        if (cell != Cell.Blank.BLANK && !hiddenColumns.get(column)) {
            row.put(column, cell);
        }
    }

    private Cell value(CellValueRecordInterface record) {
        return switch (record) {
            case LabelSSTRecord label -> shared(label.getSSTIndex());
            case LabelRecord label -> Cell.of(label.getValue());
            case NumberRecord number -> numeric(number.getValue(), number.getXFIndex());
            case RKRecord number -> numeric(number.getRKNumber(), number.getXFIndex());
            case BoolErrRecord flag when flag.isBoolean() -> new Cell.Truth(flag.getBooleanValue());
            case BoolErrRecord fault -> fault(fault.getErrorValue());
            case FormulaRecord formula -> result(formula);
            default -> Cell.Blank.BLANK;
        };
    }

    private Cell shared(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
                ? Cell.Blank.BLANK
                : Cell.of(strings.getString(index).getString());
    }

    private Cell numeric(double value, int style) {
        return Double.isFinite(value) ? styles.cell(value, style, epochShift) : Cell.Blank.BLANK;
    }

    private Cell result(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            formulaColumn = formula.getColumn();
            return Cell.Blank.BLANK;
        }
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case BOOLEAN -> new Cell.Truth(formula.getCachedBooleanValue());
            case ERROR -> fault(formula.getCachedErrorValue());
            case STRING, BLANK -> Cell.Blank.BLANK; // a text of no letters
            default -> numeric(formula.getValue(), formula.getXFIndex());
        };
    }

    private static Cell fault(int code) {
        return new Cell.Fault(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!");
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
