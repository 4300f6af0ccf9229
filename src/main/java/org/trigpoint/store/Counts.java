package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Category;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.store.HeldCounts.Held;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Counts incidents by any columns. Answered from the roll-up where it holds every column asked about, else from the
/// incidents themselves; both give the same counts.
public final class Counts {
    private final Connection connection;
    private final HeldCounts held;

    Counts(Connection connection, HeldCounts held) {
        this.connection = connection;
        this.held = held;
    }

    /// The columns that can be counted by and filtered on.
    public List<String> columns() {
        return new Columns(connection).names();
    }

    /// The headings of the extra columns that files brought.
    public List<String> extraHeadings() {
        return new Columns(connection).extraHeadings();
    }

    /// The categories that have any rows, and with them the data sets.
    public List<Category> categories() {
        return StoredCategory.withRows(connection);
    }

    /// How many incidents the selection has for each combination of values of the columns; one row with no values when
    /// there are no columns and at least one incident. Sorted by the values, the first column first.
    ///
    /// @throws RefusedException when a column does not exist
    public List<CountRow> count(Selection selection, List<String> by) {
        Held now = held.now();
        Columns columns = now.columns();
        List<Column> groups = by.stream().map(columns::find).toList();
        // also says what is wrong with a condition
        Filter filter = Filter.of(selection, columns, groups);
        List<CountRow> rows = now.cells() == null ? null : fromCells(now.cells(), selection, columns, groups);
        return rows == null ? label(run(filter, groups), groups) : rows;
    }

    /// The counts from memory; `null` when a column is not held there.
    private static @Nullable List<CountRow> fromCells(Cells cells, Selection selection, Columns columns,
            List<Column> groups) {
        Map<Column, List<Condition>> wanted = Filter.wanted(selection, columns);
        if (!Stream.concat(groups.stream(), wanted.keySet().stream()).allMatch(c -> CellCount.dimension(c) != null)) {
            return null;
        }
        CellCount count = new CellCount(cells);
        wanted.forEach(count::keep);
        if (selection.period() != null) {
            count.during(selection.period());
        }
        return count.by(groups);
    }

    private List<RawCount> run(Filter filter, List<Column> groups) {
        List<String> expressions = groups.stream().map(filter::expression).toList();
        String sql = "SELECT " + String.join("", expressions.stream().map(e -> e + ", ").toList())
                + (filter.rolledUp() ? "sum(t.incidents) FROM tally t" : "count(*) FROM incident i")
                + filter.where()
                + (expressions.isEmpty() ? "" : " GROUP BY " + String.join(", ", expressions));
        return Sql.list(connection, sql, r -> {
            @Nullable
            Object[] raw = new Object[groups.size()];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = r.getObject(i + 1);
            }
            return new RawCount(raw, r.getLong(groups.size() + 1));
        }, filter.values().toArray()).stream().filter(row -> row.count() > 0).toList();
    }

    private static List<CountRow> label(List<RawCount> raw, List<Column> groups) {
        Map<List<String>, Long> labelled = new LinkedHashMap<>();
        for (RawCount row : raw) {
            List<String> labels = new ArrayList<>(groups.size());
            for (int i = 0; i < groups.size(); i++) {
                labels.add(groups.get(i).labels().label(row.values()[i]));
            }
            labelled.merge(labels, row.count(), Long::sum);
        }
        List<CountRow> rows = new ArrayList<>();
        labelled.forEach((values, count) -> rows.add(new CountRow(values, count)));
        rows.sort(order(groups));
        return rows;
    }

    private static Comparator<CountRow> order(List<Column> groups) {
        Comparator<CountRow> order = (_, _) -> 0;
        for (int i = 0; i < groups.size(); i++) {
            int column = i;
            order = order.thenComparing(r -> r.values().get(column), groups.get(i).order());
        }
        return order;
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record RawCount(@Nullable Object[] values, long count) {}
}
