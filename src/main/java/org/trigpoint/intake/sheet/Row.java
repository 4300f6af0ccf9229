package org.trigpoint.intake.sheet;

import java.util.Arrays;

/// One row of cells. Readers fill the same row again and again, so whoever keeps it takes a [#copy()].
public final class Row {
    private Cell[] cells = new Cell[32];
    private int size;
    private long number;
    private boolean hidden;
    private int firstColumn;

    /// Empties the row for the next one.
    ///
    /// @param rowNumber the row as Excel numbers it, from 1
    public void start(long rowNumber) {
        number = rowNumber;
        size = 0;
        hidden = false;
    }

    /// Gives the row another number and shows it, for a row that is written once and repeated.
    public void renumber(long rowNumber) {
        number = rowNumber;
        hidden = false;
    }

    /// Adds a cell to the right.
    public void add(Cell cell) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = cell;
    }

    /// Puts a cell at a column, filling the columns before it with blanks.
    ///
    /// @param column from 0
    public void put(int column, Cell cell) {
        while (size <= column) {
            add(Cell.Blank.BLANK);
        }
        cells[column] = cell;
    }

    /// Marks the row as hidden in the workbook.
    public void hide() {
        hidden = true;
    }

    /// The row as Excel numbers it, from 1.
    public long number() {
        return number;
    }

    /// Which column of the sheet the first cell stands in, from 0: further right in a part of a row.
    public int firstColumn() {
        return firstColumn;
    }

    /// How many cells were met, trailing blanks included.
    public int size() {
        return size;
    }

    /// Whether the workbook hides the row.
    public boolean isHidden() {
        return hidden;
    }

    /// The cell at a column from 0; blank to the right of the last.
    public Cell cell(int column) {
        return column < size ? cells[column] : Cell.Blank.BLANK;
    }

    /// Whether no cell holds anything.
    public boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (cells[i] != Cell.Blank.BLANK) {
                return false;
            }
        }
        return true;
    }

    /// How many cells hold something, up to a limit worth counting to.
    public int filled(int limit) {
        int filled = 0;
        for (int i = 0; i < size && filled < limit; i++) {
            if (cells[i] != Cell.Blank.BLANK) {
                filled++;
            }
        }
        return filled;
    }

    /// The cells of some columns, as a row of their own.
    ///
    /// @param from the first column, from 0
    /// @param to the column after the last
    public Row part(int from, int to) {
        Row part = new Row();
        part.firstColumn = firstColumn + from;
        part.number = number;
        part.hidden = hidden;
        for (int i = from; i < Math.min(to, size); i++) {
            part.add(cells[i]);
        }
        return part;
    }

    /// The same row, which no reader will change.
    public Row copy() {
        Row copy = new Row();
        copy.firstColumn = firstColumn;
        copy.cells = Arrays.copyOf(cells, Math.max(size, 1));
        copy.size = size;
        copy.number = number;
        copy.hidden = hidden;
        return copy;
    }
}
