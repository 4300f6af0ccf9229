package org.trigpoint.store;

import org.trigpoint.model.Selection;
import org.trigpoint.task.Progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The incidents of a selection in an order, known by their ids alone, so that any page of a million rows can be fetched
/// at once. Four bytes a row are held, and no row.
public final class RecordOrder {
    /// What records are put in order by; those alike stay in the order of import. Records that lack it come first.
    public enum Key {
        /// The day and minute at which they began; of a month alone, its middle.
        DATE("((coalesce(i.day, CAST((i.month - 23640) * 30.4369 AS INTEGER) + 15) + 65537) << 11)"
                + " | coalesce(i.minute + 1, 0)"),
        /// The time of day at which they began.
        TIME("coalesce(i.minute + 1, 0)"),
        /// The name of the category.
        CATEGORY("i.category"),
        /// The name of the area.
        AREA("coalesce(i.area, 0)"),
        /// The outcome.
        OUTCOME("coalesce(i.outcome, 0)"),
        /// The supplier's reference; see [ReferenceOrder]. Every blob is above every text.
        REFERENCE("CASE WHEN i.reference IS NULL THEN 0 WHEN i.reference >= x'' THEN -1 - octet_length(i.reference)"
                + " ELSE 1 + octet_length(i.reference) END"),
        /// The other columns, as [ExtrasJson#words] writes them.
        EXTRAS("coalesce(i.extras, 0)"),
        /// The batch they came in.
        BATCH("i.batch");

        private final String expression;

        Key(String expression) {
            this.expression = expression;
        }
    }

    private static final int ROWS_BETWEEN_REPORTS = 1 << 16;
    private static final int IDS_AT_ONCE = 1 << 16;

    private final int[] ids;

    private RecordOrder(int[] ids) {
        this.ids = ids;
    }

    /// Puts incidents in order.
    ///
    /// @throws org.trigpoint.model.RefusedException when the selection names a column that does not exist
    /// @throws org.trigpoint.task.CancelledException when cancelled
    static RecordOrder of(Connection connection, Selection selection, Key key, Progress progress) {
        return new RecordOrder(key == Key.REFERENCE
                ? byReference(connection, selection, progress)
                : byNumber(connection, selection, key, progress));
    }

    /// Reads many references as one value: fetched one by one they take longer than sorting them.
    private static int[] byReference(Connection connection, Selection selection, Progress progress) {
        Filter all = Filter.ofIncidents(selection, new Columns(connection));
        long last = Sql.list(connection, "SELECT coalesce(max(id), 0) FROM incident", r -> r.getLong(1)).getFirst();
        ReferenceOrder order = new ReferenceOrder();
        for (long from = 1; from <= last; from += IDS_AT_ONCE) {
            Filter filter = all.between(from, from + IDS_AT_ONCE - 1);
            read(connection, "SELECT group_concat(i.id), group_concat(" + Key.REFERENCE.expression
                    + "), CAST(group_concat(i.reference, '') AS BLOB) FROM incident i" + filter.where(), filter,
                    progress,
                    r -> addReferences(order, r));
        }
        return order.ids();
    }

    private static void addReferences(ReferenceOrder order, ResultSet row) throws SQLException {
        byte[] ids = row.getBytes(1);
        if (ids != null) {
            byte[] references = row.getBytes(3);
            order.add(numbers(ids), numbers(row.getBytes(2)), references == null ? new byte[0] : references);
        }
    }

    /// The numbers of "1,-2,3".
    private static int[] numbers(byte[] list) {
        int[] numbers = new int[list.length / 2 + 1];
        int count = 0;
        int number = 0;
        int sign = 1;
        for (byte letter : list) {
            switch (letter) {
                case ',' -> {
                    numbers[count++] = sign * number;
                    number = 0;
                    sign = 1;
                }
                case '-' -> sign = -1;
                default -> number = number * 10 + letter - '0';
            }
        }
        numbers[count++] = sign * number;
        return Arrays.copyOf(numbers, count);
    }

    private static int[] byNumber(Connection connection, Selection selection, Key key, Progress progress) {
        Filter filter = Filter.ofIncidents(selection, new Columns(connection));
        int[] ranks = ranks(connection, key);
        KeyedIds keyed = new KeyedIds();
        read(connection, "SELECT ((" + key.expression + ") << 32) | i.id FROM incident i" + filter.where(), filter,
                progress, r -> keyed.add(ranked(r.getLong(1), ranks)));
        return keyed.sorted();
    }

    /// Takes what is of interest of a row.
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, Filter filter, Progress progress, Taker taker) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < filter.values().size(); i++) {
                statement.setObject(i + 1, filter.values().get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                for (int rows = 0; result.next(); rows++) {
                    if (rows % ROWS_BETWEEN_REPORTS == 0) {
                        progress.checkCancelled();
                    }
                    taker.take(result);
                }
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    private static long ranked(long keyed, int[] ranks) {
        return ranks.length == 0 ? keyed : ((long) ranks[(int) (keyed >>> 32)] << 32) | (keyed & 0xFFFFFFFFL);
    }

    /// The place of each number among the names; none where the numbers themselves are the order.
    private static int[] ranks(Connection connection, Key key) {
        return switch (key) {
            case DATE, TIME, REFERENCE, BATCH -> new int[0];
            case CATEGORY -> ranks(connection, "SELECT id, name FROM category");
            case AREA -> ranks(connection, "SELECT a.id, coalesce(n.local_name, n.name, a.code) FROM area a"
                    + " LEFT JOIN area_now n ON n.id = a.id");
            case OUTCOME -> ranks(connection, "SELECT id, name FROM outcome");
            case EXTRAS -> ranks(connection, "SELECT id, json FROM extras", ExtrasJson::words);
        };
    }

    private record Named(int id, String name) {}

    private static int[] ranks(Connection connection, String sql) {
        return ranks(connection, sql, UnaryOperator.identity());
    }

    private static int[] ranks(Connection connection, String sql, UnaryOperator<String> name) {
        List<Named> all = Sql.list(connection, sql, r -> new Named(r.getInt(1), name.apply(r.getString(2))))
                .stream()
                .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        int[] ranks = new int[all.stream().mapToInt(Named::id).max().orElse(0) + 1];
        for (int i = 0; i < all.size(); i++) {
            ranks[all.get(i).id()] = i + 1;
        }
        return ranks;
    }

    /// How many incidents.
    public int size() {
        return ids.length;
    }

    /// The ids of a page, the later ones left out at the end.
    ///
    /// @param backwards whether the order is read from its end
    int[] page(int from, int count, boolean backwards) {
        int[] page = new int[Math.max(0, Math.min(count, ids.length - from))];
        for (int i = 0; i < page.length; i++) {
            page[i] = ids[backwards ? ids.length - 1 - from - i : from + i];
        }
        return page;
    }
}
