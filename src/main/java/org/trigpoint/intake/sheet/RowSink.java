package org.trigpoint.intake.sheet;

/// Takes the rows of one sheet in order.
public interface RowSink {
    /// The next row; the reader uses it again afterwards.
    ///
    /// @return whether the reader shall go on
    boolean row(Row row);

    /// Whether hidden columns are to be read.
    default boolean wantsHiddenColumns() {
        return false;
    }

    /// Something about the sheet that the analyst should know, such as hidden rows.
    void note(String note);

    /// The sheet ended.
    void end();

    /// The sheet broke off.
    ///
    /// @param reason in plain words
    void broken(String reason);
}
