package org.trigpoint.store;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Category;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Column.Labels;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The columns of a workspace: the core ones, the larger areas, and whatever extra columns its files brought.
final class Columns {
    private static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
            "Saturday", "Sunday");
    private static final String EXIT_MONTH = """
            (CAST(strftime('%Y', i.until_day * 86400, 'unixepoch') AS INTEGER) * 12
             + CAST(strftime('%m', i.until_day * 86400, 'unixepoch') AS INTEGER) - 1)""";
    private static final Comparator<String> AS_TEXT = Comparator.naturalOrder();
    private static final Comparator<String> AS_NUMBER = Comparator
            .comparingInt(s -> s.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(s));
    private static final Comparator<String> AS_WEEKDAY = Comparator
            .comparingInt(s -> s.isEmpty() ? Integer.MAX_VALUE : WEEKDAYS.indexOf(s));

    private final Connection connection;
    /// The columns by name; each reads its labels only when it is asked for.
    private final Map<String, Supplier<Column>> known = new LinkedHashMap<>();

    /// The columns asked for so far.
    private final Map<String, Column> found = new HashMap<>();

    Columns(Connection connection) {
        this.connection = connection;
        known.put("dataset", this::dataset);
        known.put("category", this::category);
        known.put("month", () -> new Column("month", "t.month", "i.month", ComputedLabels.MONTH, AS_TEXT));
        known.put("batch", () -> new Column("batch", "t.batch", "i.batch", ComputedLabels.NUMBER, AS_NUMBER));
        known.put("exit_month", () -> new Column("exit_month", null, EXIT_MONTH, ComputedLabels.MONTH, AS_TEXT));
        // 1970-01-01 was a Thursday, the fourth day of a week that starts on Monday; days before it are negative
        known.put("weekday",
                () -> new Column("weekday", null, "((i.day + 3) % 7 + 7) % 7", new MappedLabels(weekdays()),
                        AS_WEEKDAY));
        known.put("day", () -> new Column("day", null, "i.day", ComputedLabels.DAY, AS_TEXT));
        known.put("hour", () -> new Column("hour", null, "i.minute / 60", ComputedLabels.NUMBER, AS_NUMBER));
        known.put("outcome",
                () -> new Column("outcome", null, "i.outcome", labels("SELECT id, name FROM outcome"), AS_TEXT));
        known.put("area", () -> area("area", labels("SELECT id, code FROM area")));
        for (AreaType type : AreaType.values()) {
            known.put(type.id(), () -> area(type.id(), new MappedLabels(larger(type))));
        }
    }

    /// The column of this name, ignoring case.
    ///
    /// @throws RefusedException naming the columns there are, when it is none of them
    Column find(String name) {
        return found.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> read(name));
    }

    private Column read(String name) {
        Supplier<Column> supplier = known.get(name.toLowerCase(Locale.ROOT));
        Column core = supplier == null ? null : supplier.get();
        List<String> headings = extraHeadings();
        Optional<String> own = headings.stream().filter(h -> h.equalsIgnoreCase(name)).findFirst();
        if (core != null && !isBareArea(core)) {
            return own.map(heading -> stated(core, heading)).orElse(core);
        }
        return own.map(this::extra)
                .or(() -> Optional.ofNullable(core))
                .orElseThrow(() -> new RefusedException("there is no column '" + name + "'; there are "
                        + String.join(", ", known.keySet()) + (headings.isEmpty() ? "" : ", ")
                        + String.join(", ", headings)));
    }

    private Column dataset() {
        return categories("dataset", category -> category.dataset().id());
    }

    private Column category() {
        return categories("category", Category::name);
    }

    private Column categories(String name, Function<Category, String> label) {
        Map<Integer, String> labels = new HashMap<>();
        StoredCategory.all(connection).forEach(stored -> labels.put(stored.id(), label.apply(stored.category())));
        return new Column(name, "t.category", "i.category", new MappedLabels(labels), AS_TEXT);
    }

    private Labels labels(String sql) {
        Map<Integer, String> labels = new HashMap<>();
        Sql.list(connection, sql, r -> labels.put(r.getInt(1), r.getString(2)));
        return new MappedLabels(labels);
    }

    private static Column area(String name, Labels labels) {
        return new Column(name, "t.area", "coalesce(i.area, 0)", labels, AS_TEXT);
    }

    private Map<Integer, String> larger(AreaType type) {
        Map<Integer, String> names = new HashMap<>();
        if (type == AreaType.DISTRICT) {
            // ONS names an LSOA after its district: "Leicester 041A"
            Sql.list(connection, """
                    SELECT id, substr(name, 1, length(name) - 5) FROM area_now
                    WHERE type = 'lsoa' AND name GLOB '* [0-9][0-9][0-9][A-Z]'
                    """, r -> names.put(r.getInt(1), r.getString(2)));
        }
        Sql.list(connection, "SELECT id, name FROM area_now WHERE type = ?",
                r -> names.put(r.getInt(1), r.getString(2)), type.id());
        Sql.list(connection, """
                SELECT m.area, n.name, n.code FROM membership m JOIN area_now n ON n.id = m.within
                WHERE n.type = ? ORDER BY m.batch
                """, r -> larger(names, r.getInt(1), r.getString(2), r.getString(3)), type.id());
        return names;
    }

    /// A name, even one read off the area's own, says more than the bare code of a larger area.
    private static String larger(Map<Integer, String> names, int area, String name, String code) {
        return name.equals(code) ? names.computeIfAbsent(area, _ -> code)
                : names.merge(area, name, (_, later) -> later);
    }

    /// A data set none of whose records lies in an area of this kind counts by what its rows say themselves.
    private Column stated(Column core, String heading) {
        if (AreaType.of(core.name()).isEmpty() || !(core.labels() instanceof MappedLabels areas)) {
            return core;
        }
        String categories = String.join(", ", Sql.list(connection, """
                SELECT c.id FROM category c
                WHERE c.dataset IN (SELECT e.dataset FROM batch_heading h JOIN batch_extent e ON e.batch = h.batch
                                    WHERE h.heading = ?)
                  AND NOT EXISTS (
                    SELECT 1 FROM category of JOIN tally t ON t.category = of.id
                    WHERE of.dataset = c.dataset AND t.area IN (
                      SELECT id FROM area_now WHERE type = ?
                      UNION ALL SELECT m.area FROM membership m JOIN area_now n ON n.id = m.within WHERE n.type = ?
                      UNION ALL SELECT id FROM area_now
                        WHERE ? = 'district' AND type = 'lsoa' AND name GLOB '* [0-9][0-9][0-9][A-Z]'))
                """, r -> Integer.toString(r.getInt(1)), heading, core.name(), core.name(), core.name()));
        return categories.isEmpty()
                ? core
                : new Column(core.name(), null,
                        "CASE WHEN i.category IN (" + categories + ") THEN -i.extras ELSE coalesce(i.area, 0) END",
                        new StatedAreaLabels(areas, new ExtraLabels(connection, heading)), AS_TEXT);
    }

    private static boolean isBareArea(Column column) {
        return column.labels() instanceof MappedLabels labels && labels.isEmpty();
    }

    List<String> extraHeadings() {
        return Sql.list(connection, "SELECT DISTINCT heading FROM batch_heading ORDER BY 1", r -> r.getString(1));
    }

    private Column extra(String heading) {
        return new Column(heading, null, "i.extras", new ExtraLabels(connection, heading), AS_TEXT);
    }

    private static Map<Integer, String> weekdays() {
        Map<Integer, String> days = new HashMap<>();
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            days.put(i, WEEKDAYS.get(i));
        }
        return days;
    }

    /// The names of the core columns and of the extra columns, for lists to choose from.
    List<String> names() {
        List<String> names = new ArrayList<>(known.keySet());
        extraHeadings().stream()
                .filter(heading -> !known.containsKey(heading.toLowerCase(Locale.ROOT)))
                .forEach(names::add);
        return names;
    }
}
