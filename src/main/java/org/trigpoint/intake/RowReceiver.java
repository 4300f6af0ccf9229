package org.trigpoint.intake;

import org.trigpoint.model.Entry;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;

/// Receives the rows of one table. Called by one thread, in the order of the file; exactly one of [#finished] and
/// [#failed] comes last.
public interface RowReceiver {
    /// Passes over everything it is told.
    RowReceiver DEAF = new RowReceiver() {
        @Override
        public void row(Entry entry) {
            // nobody wants to know
        }

        @Override
        public void problem(Problem problem) {
            // nobody wants to know
        }

        @Override
        public void finished(Ledger ledger, String sha256) {
            // nobody wants to know
        }

        @Override
        public void failed(String reason) {
            // nobody wants to know
        }
    };

    /// Something a row says. A row of a look-up or of several values says more than one thing, so there may be more
    /// entries than rows.
    void row(Entry entry);

    /// A row that was not, and why. A row with several faults is told once for each.
    void problem(Problem problem);

    /// Something that was noticed while reading, such as footnotes below the table or rows without coordinates. May come
    /// at any time before the end; what is known before the first row stands in [TableHead#notes()].
    ///
    /// @param note a sentence in plain words
    default void note(String note) {}

    /// The table was read to its end.
    ///
    /// @param ledger of this reading; `duplicate` is 0 here, since only the workspace knows what it holds
    /// @param sha256 of the bytes of the file or zip entry, lower-case hexadecimal
    void finished(Ledger ledger, String sha256);

    /// The table broke off, for instance because the file is cut short: nothing of it may be kept.
    ///
    /// @param reason in plain words, without personal data
    void failed(String reason);
}
