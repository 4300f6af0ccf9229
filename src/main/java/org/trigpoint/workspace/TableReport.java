package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.Problem;

import java.util.List;

/// What became of one table of a file.
public sealed interface TableReport {
    /// The file, with the entry of a zip.
    String file();

    /// The sheet; empty where the format has none.
    String sheet();

    /// A table that was read.
    ///
    /// @param layout the layout it was read with
    /// @param dataset the main data set of its rows
    /// @param ledger what became of its rows
    /// @param batch the batch it became; `null` after a dry run
    /// @param problems the rows rejected, the first ten thousand at most
    /// @param notes what was skipped or assumed
    /// @param overlap how its records stand to those that were there before, by their references
    record Read(String file, String sheet, String layout, Dataset dataset, Ledger ledger, @Nullable Long batch,
            List<Problem> problems, List<String> notes, Overlap overlap) implements TableReport {}

    /// A file or table of which nothing was kept.
    ///
    /// @param reason in plain words
    record Refused(String file, String sheet, String reason) implements TableReport {}
}
