package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts incidents by any columns. Answered from the roll-up where it holds every column asked about, else from the
/// incidents themselves; both give the same counts.
public final class Counts {
    private final Connection connection;

    Counts(Connection connection) {
        this.connection = connection;
    }

    /// The columns that can be counted by and filtered on.
    public List<String> columns() {
        return new Columns(connection).names();
    }

    /// The headings of the extra columns that files brought.
    public List<String> extraHeadings() {
        return new Columns(connection).extraHeadings();
    }

    /// How many incidents the selection has for each combination of values of the columns; one row with no values when
    /// there are no columns and at least one incident. Sorted by the values, the first column first.
    ///
    /// @throws RefusedException when a column does not exist
    public List<CountRow> count(Selection selection, List<String> by) {
        Columns columns = new Columns(connection);
        List<Column> groups = by.stream().map(columns::find).toList();
        return label(run(Filter.of(selection, columns, groups), groups), groups);
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
