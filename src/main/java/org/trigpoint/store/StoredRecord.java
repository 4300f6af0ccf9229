package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A record as it is stored.
///
/// @param batch the batch it came in
/// @param reference its reference as stored; `null` for none
/// @param content the columns that are compared; see [#CONTENT]
record StoredRecord(long batch, @Nullable Object reference, List<@Nullable Object> content) {

    /// The columns that make two records of one reference the same, or one changed.
    static final String CONTENT = """
            i.category, i.month, i.day, i.minute, i.until_day, i.until_minute, i.area, i.longitude, i.latitude, i.outcome,
              (SELECT json FROM extras e WHERE e.id = i.extras)
            """;
    private static final int COLUMNS = 11;

    /// Whether it has a reference, given as it would be stored.
    boolean isNamed(Object name) {
        return (reference instanceof byte[] bytes && name instanceof byte[] others)
                ? Arrays.equals(bytes, others)
                : name.equals(reference);
    }

    /// The columns of [#CONTENT], of which the first is the n-th of the result.
    static List<@Nullable Object> content(ResultSet row, int first) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(COLUMNS);
        for (int i = first; i < first + COLUMNS; i++) {
            Object value = row.getObject(i);
            values.add(value instanceof Integer number ? (Long) number.longValue() : value);
        }
        return values;
    }

    /// Reads records by their ids.
    static final class Reader {
        private final PreparedStatement select;

        Reader(Statements statements) throws SQLException {
            select = statements.prepare("SELECT i.batch, i.reference, " + CONTENT + " FROM incident i WHERE i.id = ?");
        }

        /// The record of an id; `null` when there is none.
        @Nullable
        StoredRecord read(long id) throws SQLException {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new StoredRecord(row.getLong(1), row.getObject(2), content(row, 3)) : null;
            }
        }
    }
}
