package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Cell;

/// Where a checker says what is wrong with the row at hand. One fault is enough to reject it.
public interface Faults {
    /// A fault of one cell.
    ///
    /// @param heading the column's heading
    /// @param found the cell
    /// @param expected what would have been understood
    void add(String heading, Cell found, String expected);
}
