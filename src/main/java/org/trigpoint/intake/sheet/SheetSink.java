package org.trigpoint.intake.sheet;

import org.jspecify.annotations.Nullable;

/// Meets the sheets of a workbook, or the one table of a text file.
public interface SheetSink {
    /// A sheet is about to be read.
    ///
    /// @param name the sheet's name; empty where the format has none
    /// @return who takes its rows; `null` to leave the sheet out
    @Nullable
    RowSink sheet(String name);

    /// A sheet that is left out, and why.
    void leftOut(String name, String reason);
}
