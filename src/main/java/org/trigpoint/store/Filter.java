package org.trigpoint.store;

import org.trigpoint.model.Condition;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.store.Column.Restriction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The condition of one statement, put together from the fixed expressions of the columns; every value is bound.
///
/// @param rolledUp whether it filters the roll-up `t`, which must then hold every column asked about, or the incidents
///     `i`
/// @param conditions pieces of SQL that must all hold
/// @param values what they bind, in order
record Filter(boolean rolledUp, List<String> conditions, List<Object> values) {
    /// The condition for a selection.
    ///
    /// @param groups further columns the statement needs, which decide whether the roll-up can answer
    static Filter of(Selection selection, Columns columns, List<Column> groups) {
        Map<Column, List<Condition>> filters = wanted(selection, columns);
        boolean rolledUp = groups.stream().allMatch(c -> c.inTally() != null)
                && filters.keySet().stream().allMatch(c -> c.inTally() != null);
        return of(selection, filters, rolledUp);
    }

    /// The condition for a selection of incidents, whatever the roll-up holds.
    static Filter ofIncidents(Selection selection, Columns columns) {
        return of(selection, wanted(selection, columns), false);
    }

    /// The columns that a selection has conditions on; of several on one column, any may hold.
    static Map<Column, List<Condition>> wanted(Selection selection, Columns columns) {
        Map<Column, List<Condition>> wanted = new LinkedHashMap<>();
        byColumn(selection).values().forEach(any -> wanted.put(columns.find(any.getFirst().column()), any));
        return wanted;
    }

    private static Filter of(Selection selection, Map<Column, List<Condition>> filters, boolean rolledUp) {
        Filter filter = new Filter(rolledUp, new ArrayList<>(), new ArrayList<>());
        filters.forEach(filter::anyOf);
        if (selection.period() != null) {
            filter.during(selection.period());
        }
        return filter;
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

    /// The expression of a column over the table that is filtered.
    String expression(Column column) {
        return rolledUp && column.inTally() != null ? column.inTally() : column.inIncident();
    }

    private void anyOf(Column column, List<Condition> wanted) {
        List<String> alternatives = new ArrayList<>();
        for (Condition condition : wanted) {
            Restriction restriction = column.labels().where(expression(column), condition.value());
            alternatives.add(restriction.sql());
            values.addAll(restriction.values());
        }
        conditions.add("(" + String.join(" OR ", alternatives) + ")");
    }

    private void during(Period period) {
        conditions.add((rolledUp ? "t" : "i") + ".month BETWEEN ? AND ?");
        values.add(Months.number(period.first()));
        values.add(Months.number(period.last()));
    }

    /// The same, of the incidents of these ids only.
    Filter between(long first, long last) {
        Filter part = new Filter(rolledUp, new ArrayList<>(conditions), new ArrayList<>(values));
        part.conditions.add("i.id BETWEEN ? AND ?");
        part.values.add(first);
        part.values.add(last);
        return part;
    }

    /// ` WHERE …`, or nothing without conditions.
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
