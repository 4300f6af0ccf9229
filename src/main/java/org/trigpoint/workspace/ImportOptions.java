package org.trigpoint.workspace;

import org.trigpoint.intake.ReadOptions;

/// How files are imported.
///
/// @param reading how they are read
/// @param mode what is done with what was read
public record ImportOptions(ReadOptions reading, Mode mode) {
    /// What is done with the rows.
    public enum Mode {
        /// They are kept; a file that is there already is refused.
        KEEP,
        /// They are kept; a file that is there already is taken out in the same transaction.
        REPLACE,
        /// They are checked and counted, and nothing is kept.
        DRY_RUN
    }

    /// Best match, kept.
    public static final ImportOptions DEFAULT = new ImportOptions(ReadOptions.DEFAULT, Mode.KEEP);
}
