package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Measure;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Writes what a batch says of measures.
final class MeasureWriter {
    private record Key(int measure, @Nullable String area, String period) {}

    private final Connection connection;
    private final PreparedStatement insert;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<Key> written = new HashSet<>();

    MeasureWriter(Statements statements) throws SQLException {
        this.connection = statements.connection();
        insert = statements.prepare("""
                INSERT INTO measure_value (measure, area, first_month, last_month, batch, value, standing, missing,
                  low, high, numerator, denominator, design_effect, source, published)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    }

    /// @throws RefusedException when the batch gives a second value for the same measure, area and period
    void add(MeasureValue value, long batch) throws SQLException {
        int measure = measure(value.measure(), batch);
        if (!written.add(new Key(measure, value.area(), value.period().code()))) {
            throw new RefusedException("the measure '" + value.measure().name() + "' has two values for "
                    + value.period().name() + (value.area() == null ? "" : " in " + value.area())
                    + "; keep one of them in the file");
        }
        insert.setInt(1, measure);
        insert.setString(2, value.area() == null ? "" : value.area());
        insert.setInt(3, Months.number(value.period().first()));
        insert.setInt(4, Months.number(value.period().last()));
        insert.setLong(5, batch);
        bind(value.value());
        bind(value.basis());
        insert.executeUpdate();
    }

    private void bind(Value value) throws SQLException {
        insert.setObject(6, value instanceof Value.Known known ? (Double) known.number() : null);
        insert.setString(7, value instanceof Value.Known known ? known.standing().name() : null);
        insert.setString(8, value instanceof Value.Missing missing ? missing.reason().name() : null);
    }

    private void bind(Basis basis) throws SQLException {
        insert.setObject(9, basis.low());
        insert.setObject(10, basis.high());
        insert.setObject(11, basis.numerator());
        insert.setObject(12, basis.denominator());
        insert.setObject(13, basis.designEffect());
        insert.setString(14, basis.source());
        insert.setString(15, basis.published() == null ? null : basis.published().toString());
    }

    private int measure(Measure measure, long batch) {
        Integer there = known.get(measure.name());
        if (there != null) {
            return there;
        }
        Sql.update(connection, "INSERT OR IGNORE INTO measure (name) VALUES (?)", measure.name());
        int id = Sql.list(connection, "SELECT id FROM measure WHERE name = ?", r -> r.getInt(1), measure.name())
                .getFirst();
        describe(id, measure, batch);
        known.put(measure.name(), id);
        return id;
    }

    /// The first description in a batch stands for it: a grid repeats the same words beside every value.
    private void describe(int id, Measure measure, long batch) {
        Measure.Plan plan = measure.plan();
        Value baseline = plan.baseline();
        Sql.update(connection, """
                INSERT INTO measure_description (measure, batch, position, unit, theme, lead_agency, source, baseline,
                  baseline_missing, target, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, batch, known.size(), measure.unit().id(), plan.theme(), plan.leadAgency(), plan.source(),
                baseline instanceof Value.Known k ? (Double) k.number() : null,
                baseline instanceof Value.Missing missing ? missing.reason().name() : null, plan.target(),
                plan.status());
    }
}
