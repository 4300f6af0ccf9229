package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.store.Column.Restriction;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /// How many incidents the selection has for each combination of values of the columns; one row with no values when
    /// there are no columns and at least one incident. Sorted by the values, the first column first.
    ///
    /// @throws RefusedException when a column does not exist
    public List<CountRow> count(Selection selection, List<String> by) {
        Columns columns = new Columns(connection);
        List<Column> groups = by.stream().map(columns::find).toList();
        Map<String, List<Condition>> conditions = byColumn(selection);
        List<Column> filters = conditions.keySet().stream().map(columns::find).toList();
        boolean rolledUp = groups.stream().allMatch(c -> c.inTally() != null)
                && filters.stream().allMatch(c -> c.inTally() != null);
        Query query = new Query(rolledUp);
        for (Column filter : filters) {
            query.anyOf(filter, conditions.getOrDefault(filter.name().toLowerCase(Locale.ROOT), List.of()));
        }
        if (selection.period() != null) {
            query.during(selection.period());
        }
        return label(query.run(groups), groups);
    }

    private static Map<String, List<Condition>> byColumn(Selection selection) {
        Map<String, List<Condition>> conditions = new LinkedHashMap<>();
        if (selection.dataset() != null) {
            conditions.put("dataset", new ArrayList<>(List.of(new Condition("dataset", selection.dataset().id()))));
        }
        for (Condition condition : selection.where()) {
            conditions.computeIfAbsent(condition.column().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(condition);
        }
        return conditions;
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

    /// One statement put together from the fixed expressions of the columns; every value is bound.
    private final class Query {
        private final boolean rolledUp;
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Query(boolean rolledUp) {
            this.rolledUp = rolledUp;
        }

        private String expression(Column column) {
            return rolledUp && column.inTally() != null ? column.inTally() : column.inIncident();
        }

        void anyOf(Column column, List<Condition> wanted) {
            List<String> alternatives = new ArrayList<>();
            for (Condition condition : wanted) {
                Restriction restriction = column.labels().where(expression(column), condition.value());
                alternatives.add(restriction.sql());
                values.addAll(restriction.values());
            }
            conditions.add("(" + String.join(" OR ", alternatives) + ")");
        }

        void during(Period period) {
            conditions.add((rolledUp ? "t" : "i") + ".month BETWEEN ? AND ?");
            values.add(Months.number(period.first()));
            values.add(Months.number(period.last()));
        }

        List<RawCount> run(List<Column> groups) {
            List<String> expressions = groups.stream().map(this::expression).toList();
            String sql = "SELECT " + String.join("", expressions.stream().map(e -> e + ", ").toList())
                    + (rolledUp ? "sum(t.incidents) FROM tally t" : "count(*) FROM incident i")
                    + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                    + (expressions.isEmpty() ? "" : " GROUP BY " + String.join(", ", expressions));
            return Sql.list(connection, sql, r -> {
                @Nullable
                Object[] raw = new Object[groups.size()];
                for (int i = 0; i < raw.length; i++) {
                    raw[i] = r.getObject(i + 1);
                }
                return new RawCount(raw, r.getLong(groups.size() + 1));
            }, values.toArray()).stream().filter(row -> row.count() > 0).toList();
        }
    }
}
