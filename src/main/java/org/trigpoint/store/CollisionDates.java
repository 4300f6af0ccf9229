package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/// The dates of casualties and vehicles, whose tables state the year alone: those of the collision of the same reference,
/// where it was imported before.
final class CollisionDates {
    private static final Set<Dataset> PARTS = Set.of(Dataset.CASUALTY, Dataset.VEHICLE);
    private static final int MINUTES = 60;

    private final PreparedStatement find;
    private long found;

    CollisionDates(Statements statements) throws SQLException {
        this.find = statements.prepare("""
                SELECT i.day, i.minute FROM known_reference k JOIN incident i ON i.id = k.incident
                WHERE k.dataset = 'collision' AND k.reference = ? AND i.day IS NOT NULL
                """);
    }

    /// How many rows took the date of their collision.
    long found() {
        return found;
    }

    /// The same incident, dated where its collision is known and its own table has no day.
    Incident dated(Incident incident) throws SQLException {
        String reference = incident.reference();
        if (!PARTS.contains(incident.category().dataset()) || reference == null || incident.when().day() != null) {
            return incident;
        }
        When when = when(reference);
        if (when == null) {
            return incident;
        }
        found++;
        return new Incident(incident.category(), when, incident.where(), incident.outcome(), reference,
                incident.extras());
    }

    private @Nullable When when(String reference) throws SQLException {
        find.setString(1, reference);
        try (ResultSet collision = find.executeQuery()) {
            if (!collision.next()) {
                return null;
            }
            LocalDate day = LocalDate.ofEpochDay(collision.getLong(1));
            int minute = collision.getInt(2);
            return When.of(day, collision.wasNull() ? null : LocalTime.of(minute / MINUTES, minute % MINUTES));
        }
    }
}
