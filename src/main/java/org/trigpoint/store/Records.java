package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CaseRecord;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.task.Progress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Individual records. For data sets of people and cases, which are thousands of rows; count large ones with [Counts].
public final class Records {
    private static final String SELECT = """
            SELECT c.name, i.month, i.day, i.until_day, a.code, o.name, i.reference, i.extras
            FROM incident i JOIN category c ON c.id = i.category
            LEFT JOIN area a ON a.id = i.area LEFT JOIN outcome o ON o.id = i.outcome
            WHERE c.dataset = ? ORDER BY i.month, i.day, i.id
            """;

    private final Connection connection;
    private final HeldOrders orders;

    Records(Connection connection, HeldOrders orders) {
        this.connection = connection;
        this.orders = orders;
    }

    /// The incidents of a selection in an order, to be fetched page by page.
    ///
    /// @throws org.trigpoint.model.RefusedException when the selection names a column that does not exist
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public RecordOrder order(Selection selection, RecordOrder.Key key, Progress progress) {
        return orders.of(selection, key, progress);
    }

    /// A page of records in their order, the later ones left out at its end.
    ///
    /// @param from the place of the first, from 0
    /// @param direction which end the order is read from
    public List<NumberedRecord> page(RecordOrder order, int from, int count, Direction direction) {
        int[] ids = order.page(from, count, direction == Direction.BACKWARDS);
        if (ids.length == 0) {
            return List.of();
        }
        Map<Long, NumberedRecord> found = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(ids.length, "?"));
        Object[] values = Arrays.stream(ids).mapToObj(id -> (long) id).toArray();
        Sql.list(connection, """
                SELECT c.dataset, c.name, i.month, i.day, i.minute, a.code, o.name, i.reference, x.json, i.batch, i.id
                FROM incident i JOIN category c ON c.id = i.category
                LEFT JOIN area a ON a.id = i.area LEFT JOIN outcome o ON o.id = i.outcome
                LEFT JOIN extras x ON x.id = i.extras
                WHERE i.id IN (%s)
                """.formatted(marks), r -> found.put(r.getLong(11), numbered(r)), values);
        return Arrays.stream(ids).mapToObj(id -> found.get((long) id)).filter(Objects::nonNull).toList();
    }

    /// Which end an order is read from.
    public enum Direction {
        /// From its beginning.
        FORWARDS,
        /// From its end.
        BACKWARDS
    }

    /// A record and the batch it came in.
    public record NumberedRecord(CaseRecord record, long batch) {}

    private static NumberedRecord numbered(ResultSet r) throws SQLException {
        Dataset dataset = StoredDataset.of(r.getString(1));
        int minute = r.getInt(5);
        LocalTime time = r.wasNull() ? null : LocalTime.ofSecondOfDay(minute * 60L);
        String extras = r.getString(9);
        return new NumberedRecord(new CaseRecord(new Category(dataset, r.getString(2)),
                new When(Months.month(r.getInt(3)), day(r, 4), time, null, null), r.getString(6), r.getString(7),
                References.read(r.getObject(8)), extras == null ? Map.of() : ExtrasJson.read(extras)), r.getLong(10));
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
