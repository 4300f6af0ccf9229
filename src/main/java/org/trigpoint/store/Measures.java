package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The measures of a workspace. Where batches disagree, the latest wins.
public final class Measures {
    private final Connection connection;

    Measures(Connection connection) {
        this.connection = connection;
    }

    /// Every measure that a batch describes, in the order of the batches and, within one, of the file.
    public List<Measure> all() {
        Map<String, Measure> merged = new LinkedHashMap<>();
        Sql.list(connection, """
                SELECT m.name, d.unit, d.theme, d.lead_agency, d.source, d.baseline, d.baseline_missing, d.target,
                  d.status
                FROM measure_description d JOIN measure m ON m.id = d.measure ORDER BY d.batch, d.position
                """, r -> merged.merge(r.getString("name"), describe(r), Measures::later));
        return List.copyOf(merged.values());
    }

    /// The measure of this name; empty when there is none.
    public Optional<Measure> find(String name) {
        return Sql.list(connection, """
                SELECT m.name, d.unit, d.theme, d.lead_agency, d.source, d.baseline, d.baseline_missing, d.target,
                  d.status
                FROM measure_description d JOIN measure m ON m.id = d.measure WHERE m.name = ?
                ORDER BY d.batch, d.position
                """, Measures::describe, name).stream().reduce(Measures::later);
    }

    /// Every value of a measure, by area (the partnership first) and period; empty when there is no such measure.
    public List<MeasureValue> values(String name) {
        Optional<Measure> measure = find(name);
        if (measure.isEmpty()) {
            return List.of();
        }
        Map<String, MeasureValue> latest = new LinkedHashMap<>();
        Sql.list(connection, """
                SELECT v.* FROM measure_value v JOIN measure m ON m.id = v.measure
                WHERE m.name = ? ORDER BY v.area, v.first_month, v.last_month, v.batch
                """, r -> latest.put(r.getString("area") + "\n" + r.getInt("first_month") + "\n"
                + r.getInt("last_month"), value(measure.get(), r)), name);
        return List.copyOf(latest.values());
    }

    /// How many values of a measure each batch holds, by the batch's number; empty when there is no such measure.
    public Map<Long, Long> batches(String name) {
        Map<Long, Long> values = new LinkedHashMap<>();
        Sql.list(connection, """
                SELECT v.batch, count(*) AS held FROM measure_value v JOIN measure m ON m.id = v.measure
                WHERE m.name = ? GROUP BY v.batch ORDER BY v.batch
                """, r -> values.put(r.getLong("batch"), r.getLong("held")), name);
        return values;
    }

    private static Measure later(Measure before, Measure after) {
        Measure.Plan a = before.plan();
        Measure.Plan b = after.plan();
        return new Measure(after.name(), after.unit(),
                new Measure.Plan(either(b.theme(), a.theme()), either(b.leadAgency(), a.leadAgency()),
                        either(b.source(), a.source()), either(b.baseline(), a.baseline()),
                        either(b.target(), a.target()), either(b.status(), a.status())));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static Measure describe(ResultSet r) throws SQLException {
        Double number = number(r, "baseline");
        String missing = r.getString("baseline_missing");
        Value baseline = number != null ? Value.of(number)
                : missing == null ? null : Value.missing(MissingReason.valueOf(missing));
        return new Measure(r.getString("name"), MeasureUnit.of(r.getString("unit")).orElseThrow(),
                new Measure.Plan(r.getString("theme"), r.getString("lead_agency"), r.getString("source"), baseline,
                        r.getString("target"), r.getString("status")));
    }

    private static MeasureValue value(Measure measure, ResultSet r) throws SQLException {
        String area = r.getString("area");
        Double number = number(r, "value");
        Value value = number == null ? Value.missing(MissingReason.valueOf(r.getString("missing")))
                : new Value.Known(number, Standing.valueOf(r.getString("standing")));
        return new MeasureValue(measure, area.isEmpty() ? null : area,
                Period.of(Months.month(r.getInt("first_month")), Months.month(r.getInt("last_month"))), value,
                basis(r));
    }

    private static Basis basis(ResultSet r) throws SQLException {
        String published = r.getString("published");
        return new Basis(number(r, "low"), number(r, "high"), number(r, "numerator"), number(r, "denominator"),
                number(r, "design_effect"), r.getString("source"), published == null ? null
                        : LocalDate.parse(published));
    }

    private static @Nullable Double number(ResultSet r, String column) throws SQLException {
        double number = r.getDouble(column);
        return r.wasNull() ? null : (Double) number;
    }
}
