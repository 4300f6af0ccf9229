package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.When;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Individual records. For data sets of people and cases, which are thousands of rows; count large ones with [Counts].
public final class Records {
    private static final String SELECT = """
            SELECT c.name, i.month, i.day, i.until_day, a.code, o.name, i.reference, i.extras
            FROM incident i JOIN category c ON c.id = i.category
            LEFT JOIN area a ON a.id = i.area LEFT JOIN outcome o ON o.id = i.outcome
            WHERE c.dataset = ? ORDER BY i.month, i.day, i.id
            """;

    private final Connection connection;

    Records(Connection connection) {
        this.connection = connection;
    }

    /// Every record of a data set, by the day it started.
    public List<CaseRecord> of(Dataset dataset) {
        Map<Long, Map<String, String>> extras = new HashMap<>();
        Sql.list(connection, """
                SELECT x.id, x.json FROM extras x WHERE x.id IN (
                  SELECT i.extras FROM incident i JOIN category c ON c.id = i.category WHERE c.dataset = ?)
                """, r -> extras.put(r.getLong(1), ExtrasJson.read(r.getString(2))), dataset.id());
        return Sql.list(connection, SELECT, r -> read(r, dataset, extras), dataset.id());
    }

    private static CaseRecord read(ResultSet r, Dataset dataset, Map<Long, Map<String, String>> extras)
            throws SQLException {
        When start = new When(Months.month(r.getInt(2)), day(r, 3), null, null, null);
        LocalDate end = day(r, 4);
        return new CaseRecord(new Category(dataset, r.getString(1)), end == null ? start : start.until(end, null),
                r.getString(5), r.getString(6), References.read(r.getObject(7)),
                extras.getOrDefault(r.getLong(8), Map.of()));
    }

    private static @Nullable LocalDate day(ResultSet r, int column) throws SQLException {
        long day = r.getLong(column);
        return r.wasNull() ? null : LocalDate.ofEpochDay(day);
    }
}
