package org.trigpoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Copies the rows of one table that can still be read out of a damaged file. Names of tables and columns come from this
/// program's own schema, never from the damaged file.
final class SalvageTable {
    /// Ranges of rows that cannot be read are halved until they are this small, then given up.
    private static final long SMALLEST_RANGE = 1;
    /// After so many ranges that cannot be read, the rest of a table is given up.
    private static final int FAILURES_BORNE = 20_000;

    private final Connection from;
    private final Connection to;
    private final String table;
    private final String columns;
    private final int width;
    private long copied;
    private int failures;

    SalvageTable(Connection from, Connection to, String table) {
        this.from = from;
        this.to = to;
        this.table = table;
        List<String> there = columnsOf(to, table);
        there.retainAll(columnsOf(from, table));
        this.columns = String.join(", ", there);
        this.width = there.size();
    }

    private static List<String> columnsOf(Connection connection, String table) {
        try {
            return new ArrayList<>(
                    Sql.list(connection, "SELECT name FROM pragma_table_info(?)", r -> r.getString(1), table));
        } catch (RuntimeException e) {
            return new ArrayList<>();
        }
    }

    /// Copies what can be read and says how many rows that was.
    long copy() {
        if (width == 0) {
            return 0;
        }
        if (hasRowid()) {
            copyRange(1, lastRowid());
        } else {
            copyFrom("");
            copyFrom(" ORDER BY " + keyDescending());
        }
        return copied;
    }

    private boolean hasRowid() {
        return Sql.list(to, "SELECT wr FROM pragma_table_list(?)", r -> r.getInt(1), table).getFirst() == 0;
    }

    private String keyDescending() {
        return String.join(", ",
                Sql.list(to, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", r -> r.getString(1),
                        table).stream().map(column -> column + " DESC").toList());
    }

    private long lastRowid() {
        try {
            return Sql.list(from, "SELECT coalesce(max(rowid), 0) FROM " + table, r -> r.getLong(1)).getFirst();
        } catch (RuntimeException e) {
            return 1L << 32; // where the last one cannot be found, all that a file of any likely size may hold
        }
    }

    /// A range is copied whole or not at all by this call; a range that cannot be read is halved.
    private void copyRange(long first, long last) {
        if (first > last || copyQuery("SELECT " + columns + " FROM " + table + " WHERE rowid BETWEEN ? AND ?", first,
                last)) {
            return;
        }
        if (last - first >= SMALLEST_RANGE && failures++ < FAILURES_BORNE) {
            long middle = first + (last - first) / 2;
            copyRange(first, middle);
            copyRange(middle + 1, last);
        }
    }

    private void copyFrom(String order) {
        copyQuery("SELECT " + columns + " FROM " + table + order);
    }

    /// Copies row by row, so that the rows before the damage are kept.
    private boolean copyQuery(String query, Object... values) {
        String insert = "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (?" + ", ?".repeat(width - 1)
                + ")";
        try (PreparedStatement read = from.prepareStatement(query);
                PreparedStatement write = to.prepareStatement(insert)) {
            for (int i = 0; i < values.length; i++) {
                read.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    for (int i = 1; i <= width; i++) {
                        write.setObject(i, rows.getObject(i));
                    }
                    copied += tryInsert(write);
                }
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /// A row that breaks the schema's own rules is itself damaged, and left out.
    private static int tryInsert(PreparedStatement write) throws SQLException {
        try {
            return write.executeUpdate();
        } catch (org.sqlite.SQLiteException e) {
            if (e.getResultCode().name().startsWith("SQLITE_CONSTRAINT")) {
                return 0;
            }
            throw e;
        }
    }
}
