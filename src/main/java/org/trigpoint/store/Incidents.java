package org.trigpoint.store;

import org.trigpoint.model.Category;
import org.trigpoint.model.Selection;
import org.trigpoint.task.Progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads incidents row by row, as columns of numbers.
///
/// A row comes as four whole numbers into which the statement packs its ten values: fetching a value through the
/// driver costs more than packing and unpacking it, and this is what lets a question about two years of a million
/// incidents be answered while somebody waits.
public final class Incidents {
    /// Days and minutes that are not known are packed as zero; days may lie before 1970.
    private static final int FIRST_DAY = 1 << 16;
    private static final int DAY_BITS = 18;
    private static final int MINUTE_BITS = 12;
    private static final int AREA_BITS = 24;
    private static final int CATEGORY_BITS = 20;
    private static final int LATITUDE_BITS = 31;
    private static final double DEGREE = 1e7;
    private static final long HALF_CIRCLE = 1_800_000_000L;
    private static final long QUARTER_CIRCLE = 900_000_000L;
    private static final int ROWS_BETWEEN_REPORTS = 1 << 16;

    private static final String WHAT = "(i.month << 44) | (i.category << 24) | coalesce(i.area, 0)";
    private static final String WHEN = """
            (coalesce(i.day + 65537, 0) << 42) | (coalesce(i.minute + 1, 0) << 30)
             | (coalesce(i.until_day + 65537, 0) << 12) | coalesce(i.until_minute + 1, 0)""";
    private static final String WHERE = """
            coalesce((CAST((i.longitude + 180) * 1e7 + .5 AS INTEGER) << 31)
             | CAST((i.latitude + 90) * 1e7 + .5 AS INTEGER), -1)""";

    private final Connection connection;

    Incidents(Connection connection) {
        this.connection = connection;
    }

    /// The incidents of a selection, in the order of import.
    ///
    /// @throws org.trigpoint.model.RefusedException when a column does not exist
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public StoredIncidents read(Selection selection, Progress progress) {
        Filter filter = Filter.ofIncidents(selection, new Columns(connection));
        StoredIncidents.Builder rows = new StoredIncidents.Builder(categories(), areaCodes());
        String sql = "SELECT " + WHAT + ", " + WHEN + ", " + WHERE + ", i.batch FROM incident i" + filter.where();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < filter.values().size(); i++) {
                statement.setObject(i + 1, filter.values().get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                read(result, rows, progress);
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
        return rows.build();
    }

    /// What a column says of each incident of a selection, in the same order as [#read]; empty where it says nothing.
    ///
    /// @throws org.trigpoint.model.RefusedException when a column does not exist
    public List<String> labels(Selection selection, String column) {
        Columns columns = new Columns(connection);
        Column asked = columns.find(column);
        Filter filter = Filter.ofIncidents(selection, columns);
        Map<Object, String> known = new HashMap<>();
        String sql = "SELECT " + filter.expression(asked) + " FROM incident i" + filter.where();
        return Sql.list(connection, sql, r -> {
            Object raw = r.getObject(1);
            return raw == null ? "" : known.computeIfAbsent(raw, asked.labels()::label);
        }, filter.values().toArray());
    }

    private static void read(ResultSet result, StoredIncidents.Builder rows, Progress progress) throws SQLException {
        while (result.next()) {
            if (rows.size() % ROWS_BETWEEN_REPORTS == 0) {
                progress.checkCancelled();
                progress.report("Reading the incidents", rows.size(), -1);
            }
            long what = result.getLong(1);
            rows.what(piece(what, 44, 20), piece(what, AREA_BITS, CATEGORY_BITS), piece(what, 0, AREA_BITS));
            long when = result.getLong(2);
            rows.from(day(piece(when, 42, DAY_BITS)), piece(when, 30, MINUTE_BITS) - 1);
            rows.until(day(piece(when, MINUTE_BITS, DAY_BITS)), piece(when, 0, MINUTE_BITS) - 1);
            rows.from(result.getInt(4));
            long where = result.getLong(3);
            rows.at(where < 0 ? Double.NaN : ((where >>> LATITUDE_BITS) - HALF_CIRCLE) / DEGREE,
                    where < 0 ? Double.NaN : ((where & (1L << LATITUDE_BITS) - 1) - QUARTER_CIRCLE) / DEGREE);
        }
    }

    private static int piece(long packed, int shift, int bits) {
        return (int) (packed >>> shift & (1L << bits) - 1);
    }

    private static int day(int packed) {
        return packed == 0 ? StoredIncidents.UNKNOWN : packed - FIRST_DAY - 1;
    }

    private Map<Integer, Category> categories() {
        Map<Integer, Category> categories = new HashMap<>();
        StoredCategory.all(connection).forEach(stored -> categories.put(stored.id(), stored.category()));
        return categories;
    }

    private List<String> areaCodes() {
        int last = Sql.list(connection, "SELECT coalesce(max(id), 0) FROM area", r -> r.getInt(1)).getFirst();
        String[] codes = new String[last + 1];
        Arrays.fill(codes, "");
        Sql.list(connection, "SELECT id, code FROM area", r -> codes[r.getInt(1)] = r.getString(2));
        return List.of(codes);
    }
}
