package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;

/// Meets the tables of a file, one after another, in the file's order.
public interface TableVisitor {
    /// A table whose layout was recognised.
    ///
    /// @return who receives its rows; `null` to skip the table
    @Nullable
    RowReceiver table(TableHead head);

    /// A file, an entry of a zip or a sheet that could not be read or was not recognised.
    ///
    /// @param file as in [TableHead#file()]
    /// @param sheet the sheet; empty where the whole file is meant
    /// @param reason in plain words, without personal data
    void refused(String file, String sheet, String reason);
}
