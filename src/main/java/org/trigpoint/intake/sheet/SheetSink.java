package org.trigpoint.intake.sheet;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/// Meets the sheets of a workbook, or the one table of a text file.
public interface SheetSink {
    /// A sheet is about to be read.
    ///
    /// @param name the sheet's name; empty where the format has none
    /// @return who takes its rows; `null` to leave the sheet out
    @Nullable
    RowSink sheet(String name);

    /// Whether hidden sheets, rows and columns are to be read.
    default boolean wantsHidden() {
        return false;
    }

    /// The encoding of a text file; `null` to find it.
    default @Nullable Charset encoding() {
        return null;
    }

    /// The password of a locked file; `null` when there is none.
    default @Nullable String password() {
        return null;
    }

    /// A sheet that is left out, and why.
    void leftOut(String name, String reason);
}
