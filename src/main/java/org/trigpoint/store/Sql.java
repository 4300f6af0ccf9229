package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements with bound values, and database errors in plain words.
final class Sql {
    private Sql() {}

    /// Work on a connection that gives nothing back.
    interface Action {
        void on(Connection connection) throws SQLException;
    }

    /// Work on a connection that gives something back.
    interface Call<T> {
        T on(Connection connection) throws SQLException;
    }

    /// What is asked of a connection.
    interface Question<T> {
        T of(Connection connection);
    }

    /// Reads one row of a result.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static void run(Connection connection, Action action) {
        try {
            action.on(connection);
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    static <T> T call(Connection connection, Call<T> call) {
        try {
            return call.on(connection);
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    /// Every row of a query, in its order. `null` values bind as NULL.
    static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    /// Runs one statement and says how many rows it changed.
    static int update(Connection connection, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            int changed = statement.executeUpdate();
            if (connection instanceof SealedConnection sealed && sealed.getAutoCommit()) {
                sealed.keep();
            }
            return changed;
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// Runs the action in one transaction: all of it, or nothing.
    static void inTransaction(Connection connection, Action action) {
        try {
            connection.setAutoCommit(false);
            try {
                action.on(connection);
                connection.commit();
            } finally {
                abandon(connection);
            }
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    /// Ends a transaction without keeping what is not committed. On a full disk or a disk error SQLite may have ended it
    /// already, and then there is nothing to roll back.
    static void abandon(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            try (var statement = connection.createStatement()) {
                statement.execute("BEGIN"); // the driver believes in a transaction, and ends this one in its place
            }
        }
        connection.setAutoCommit(true);
    }

    /// What a person can do about a database error, where there is something; otherwise a fault of the program.
    static RuntimeException explain(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            String reason = reason(sqlite.getResultCode());
            if (reason != null) {
                return new RefusedException(reason, e);
            }
        }
        if (e.getCause() instanceof IOException) {
            return new RefusedException(
                    "the disk is full or failed; nothing was changed. Free some space and try again", e);
        }
        if (e.getCause() instanceof Exception cause && cause.getCause() instanceof NativeLibraryNotFoundException) {
            return new RefusedException(
                    "the database library could not be unpacked into the temporary folder; free some"
                            + " space there and see that it may be written to",
                    e);
        }
        return new IllegalStateException("the workspace could not be used: " + e.getMessage(), e);
    }

    /// Whether an explained error says that the file itself is spoilt.
    static boolean isDamage(RuntimeException e) {
        return e.getCause() instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }

    private static @Nullable String reason(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> "the disk is full; nothing was changed. Free some space and try again";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to this workspace; close it and try again";
            case SQLITE_READONLY, SQLITE_PERM ->
                "this workspace is open for reading only, as another program has it open or its folder may not be written to";
            case SQLITE_NOTADB -> "this file is not a Trigpoint workspace";
            case SQLITE_CORRUPT ->
                "this workspace is damaged; 'trigpoint restore' brings the last checked backup back and 'trigpoint salvage' copies what can still be read";
            case SQLITE_CANTOPEN -> "this workspace cannot be opened; check that its folder may be written to";
            default -> code.name().startsWith("SQLITE_IOERR")
                    ? "the disk reported an error; nothing was changed"
                    : null;
        };
    }
}
