package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The roll-up and the columns' labels as they were last read, held for as long as the workspace stays as it is. One
/// question is answered by the database; from the second on it pays to hold the counts.
final class HeldCounts {
    /// A roll-up larger than this, about 100 MB, stays in the database.
    private static final int MOST_CELLS = 6_000_000;

    /// What is held.
    ///
    /// @param cells the roll-up; `null` until it pays, or where it is too large
    record Held(Columns columns, @Nullable Cells cells) {}

    private final Connection connection;
    private final Settings settings;
    private @Nullable StoreVersion version;
    private @Nullable Held held;

    HeldCounts(Connection connection, Settings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /// The columns and counts of the workspace as it is now.
    Held now() {
        try {
            // within a transaction what is read may yet be taken back
            if (!connection.getAutoCommit()) {
                return new Held(new Columns(connection), null);
            }
            StoreVersion now = StoreVersion.of(connection, settings);
            Held before = held;
            Held next = before == null || !now.equals(version)
                    ? new Held(new Columns(connection), null)
                    : before.cells() == null ? new Held(before.columns(), cells()) : before;
            version = now;
            held = next;
            return next;
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    private @Nullable Cells cells() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM tally");
                ResultSet row = statement.executeQuery()) {
            return row.getLong(1) > MOST_CELLS ? null : Cells.read(connection);
        }
    }
}
