package org.trigpoint.store;

import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// What is written of a batch besides its rows: its number, what it came from, the sums of its ledger, its problems and
/// notes. The transaction is [BatchWriter]'s.
final class BatchRegister {
    /// Problems kept for the list of rejects; the ledger counts them all.
    private static final int PROBLEMS_KEPT = 10_000;

    private final Connection connection;
    private final long batch;
    private final BatchHead head;
    private final PreparedStatement problems;
    private int problemCount;

    BatchRegister(Statements statements, BatchHead head) throws SQLException {
        this.connection = statements.connection();
        this.batch = nextBatch(connection);
        this.head = head;
        this.problems = statements.prepare("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)");
    }

    /// Batch numbers are never used twice, so that an undone batch's number in an old report stays unambiguous.
    private static long nextBatch(Connection c) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("""
                SELECT max(coalesce((SELECT max(id) FROM batch), 0),
                           coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'batch'), 0)) + 1
                """); ResultSet result = statement.executeQuery()) {
            return result.getLong(1);
        }
    }

    /// The number of the batch.
    long batch() {
        return batch;
    }

    void problem(Problem problem) throws SQLException {
        if (problemCount++ >= PROBLEMS_KEPT) {
            return;
        }
        problems.setLong(1, batch);
        problems.setInt(2, problemCount);
        problems.setLong(3, problem.row());
        problems.setString(4, problem.column());
        problems.setString(5, problem.found());
        problems.setString(6, problem.expected());
        problems.executeUpdate();
    }

    /// Enters the batch with the headings of its extra columns.
    ///
    /// @throws RefusedException when the same file and sheet are there already
    void enter(Ledger ledger, String sha256) {
        refuseSameFile(sha256);
        Sql.update(connection, "INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", batch, head.file(),
                head.sheet(), sha256, head.layout(), head.dataset().id(), ledger.read(), ledger.loaded(),
                ledger.rejected(), ledger.blank(), ledger.duplicate(), head.importedAt().toString());
        for (String heading : head.extraColumns()) {
            Sql.update(connection, "INSERT OR IGNORE INTO batch_heading VALUES (?, ?)", batch, heading);
        }
    }

    /// Enters how many of a batch's rows are records, where it brought rows of another kind too.
    void records(long records) {
        Sql.update(connection, "INSERT INTO batch_records VALUES (?, ?)", batch, records);
    }

    /// Keeps what was skipped or assumed.
    void note(List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            Sql.update(connection, "INSERT INTO batch_note VALUES (?, ?, ?)", batch, i, notes.get(i));
        }
    }

    private void refuseSameFile(String sha256) {
        new Batches(connection).withHash(sha256, head.sheet()).ifPresent(there -> {
            throw new RefusedException("the same file was imported before, as batch " + there.id() + " (" + there.file()
                    + "); use --replace to take it out first");
        });
    }
}
