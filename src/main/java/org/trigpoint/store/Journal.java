package org.trigpoint.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// How a batch is kept from being half there when the program is killed or the power fails.
enum Journal {
    /// Written to the write-ahead log and copied from there: others may read meanwhile.
    AHEAD,
    /// Written once, straight into the file, after the pages that were there before are kept aside: half the writing for a
    /// large batch, and nobody else may use the workspace meanwhile.
    DIRECT;

    /// Begins a batch, outside any transaction.
    ///
    /// @return how it is kept; where others have the workspace open, they come first, and it is written ahead
    Journal begin(Connection connection) throws SQLException {
        if (this == AHEAD || !leaveLog(connection)) {
            return AHEAD;
        }
        // EXTRA also syncs the folder once the kept pages are deleted, which is what commits
        execute(connection, "PRAGMA synchronous = EXTRA");
        return DIRECT;
    }

    /// Ends the batch, outside any transaction.
    void end(Connection connection) throws SQLException {
        if (this == DIRECT) {
            execute(connection, "PRAGMA synchronous = FULL");
            execute(connection, "PRAGMA main.journal_mode = WAL");
        }
    }

    /// Leaves the log behind, which only the sole user of a workspace can.
    ///
    /// @return whether that was possible
    static boolean leaveLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA main.journal_mode = DELETE")) {
            return "delete".equals(result.getString(1));
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
                return false;
            }
            throw e;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
