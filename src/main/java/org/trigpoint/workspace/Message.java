package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.TableHead;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;

import java.util.List;

/// What the reading thread tells the writing thread.
sealed interface Message {
    /// A table begins.
    record Started(TableHead head) implements Message {}

    /// The next rows, and the problems met among them.
    record Rows(List<Entry> entries, List<Problem> problems) implements Message {}

    /// Something noticed while reading.
    record Noted(String note) implements Message {}

    /// The table was read to its end.
    record Finished(Ledger ledger, String sha256) implements Message {}

    /// The table broke off.
    record Failed(String reason) implements Message {}

    /// A file or sheet was refused.
    record Refused(String file, String sheet, String reason) implements Message {}

    /// The reading is over, well or with a fault.
    record Ended(@Nullable Throwable fault) implements Message {}
}
