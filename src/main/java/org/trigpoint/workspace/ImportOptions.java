package org.trigpoint.workspace;

import org.trigpoint.intake.ReadOptions;

/// How files are imported.
///
/// @param reading how they are read
/// @param mode what is done with what was read
/// @param access whether anybody else may want the workspace meanwhile
public record ImportOptions(ReadOptions reading, Mode mode, Access access) {
    /// What is done with the rows.
    public enum Mode {
        /// They are kept; a file that is there already is refused.
        KEEP,
        /// They are kept; a file that is there already is taken out in the same transaction.
        REPLACE,
        /// They are checked and counted, and nothing is kept.
        DRY_RUN
    }

    /// Whether others may open the workspace while files come in.
    public enum Access {
        /// They may.
        SHARED,
        /// They may not while a large file is written, which is faster for it.
        ALONE
    }

    /// Others may open the workspace meanwhile.
    public ImportOptions(ReadOptions reading, Mode mode) {
        this(reading, mode, Access.SHARED);
    }

    /// Best match, kept.
    public static final ImportOptions DEFAULT = new ImportOptions(ReadOptions.DEFAULT, Mode.KEEP);

    /// By one layout, whatever fits best.
    ///
    /// @param layout its id
    public static ImportOptions byLayout(String layout) {
        return new ImportOptions(new ReadOptions(layout, null), Mode.KEEP);
    }
}
