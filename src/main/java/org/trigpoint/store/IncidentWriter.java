package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/// Writes the incidents of one batch, and the roll-up of them.
final class IncidentWriter {
    private static final int ROWS_AT_ONCE = 10_000;
    private static final String INSERT = """
            INSERT INTO incident (batch, category, month, area, longitude, latitude, outcome, reference, extras,
              day, minute, until_day, until_minute) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /// Binding values is most of the work, so rows that know no more than the month bind no empty days.
    private static final String INSERT_MONTH = """
            INSERT INTO incident (batch, category, month, area, longitude, latitude, outcome, reference, extras)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Dictionaries dictionaries;
    private final AreaWriter areas;
    private final long batch;
    private final BatchHead head;
    private final PreparedStatement insert;
    private final PreparedStatement insertMonth;
    private final PreparedStatement remember;
    private final TallyBuilder tally;
    private final PersonColumn person;
    private int waiting;
    private long duplicates;

    IncidentWriter(Connection connection, Dictionaries dictionaries, AreaWriter areas, long batch, BatchHead head)
            throws SQLException {
        this.dictionaries = dictionaries;
        this.areas = areas;
        this.batch = batch;
        this.head = head;
        this.insert = connection.prepareStatement(INSERT);
        this.insertMonth = connection.prepareStatement(INSERT_MONTH);
        this.remember = connection.prepareStatement("INSERT OR IGNORE INTO known_reference VALUES (?, ?, ?)");
        this.tally = new TallyBuilder(connection, batch);
        this.person = new PersonColumn(connection, head.extraColumns());
    }

    void add(Incident incident) throws SQLException {
        if (seenBefore(incident)) {
            duplicates++;
            return;
        }
        int category = dictionaries.category(incident.category());
        int area = areaOf(incident.where());
        PreparedStatement statement = incident.when().day() == null ? insertMonth : insert;
        bind(statement, incident, category, area);
        statement.addBatch();
        if (++waiting == ROWS_AT_ONCE) {
            flush();
        }
        tally.count(incident, category, area);
    }

    long duplicates() {
        return duplicates;
    }

    void finish() throws SQLException {
        flush();
        tally.write();
    }

    void writeExtents() throws SQLException {
        tally.writeExtents();
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        insertMonth.executeBatch();
        waiting = 0;
    }

    private boolean seenBefore(Incident incident) throws SQLException {
        if (!head.uniqueReferences() || incident.reference() == null) {
            return false;
        }
        remember.setString(1, incident.category().dataset().id());
        remember.setString(2, incident.reference());
        remember.setLong(3, batch);
        return remember.executeUpdate() == 0;
    }

    private int areaOf(Where where) throws SQLException {
        if (where.areaCode() == null) {
            return 0;
        }
        int area = dictionaries.area(where.areaCode());
        areas.met(area, where.areaCode(), where.areaName(), batch);
        return area;
    }

    private void bind(PreparedStatement row, Incident incident, int category, int area) throws SQLException {
        row.setLong(1, batch);
        row.setInt(2, category);
        row.setInt(3, Months.number(incident.when().month()));
        row.setObject(4, area == 0 ? null : (Integer) area);
        bindPoint(row, incident.where());
        row.setObject(7, incident.outcome() == null ? null : (Integer) dictionaries.outcome(incident.outcome()));
        row.setObject(8, References.stored(incident.reference()));
        row.setObject(9, incident.extras().isEmpty()
                ? null
                : (Long) dictionaries.extras(head.extraColumns(), person.hide(incident.extras())));
        if (incident.when().day() != null) {
            bindWhen(row, incident.when());
        }
    }

    private static void bindPoint(PreparedStatement row, Where where) throws SQLException {
        row.setObject(5, where.hasPoint() ? (Double) where.longitude() : null);
        row.setObject(6, where.hasPoint() ? (Double) where.latitude() : null);
    }

    private static void bindWhen(PreparedStatement row, When when) throws SQLException {
        row.setObject(10, day(when.day()));
        row.setObject(11, minute(when.time()));
        row.setObject(12, day(when.untilDay()));
        row.setObject(13, minute(when.untilTime()));
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : (Long) day.toEpochDay();
    }

    private static @Nullable Integer minute(@Nullable LocalTime time) {
        return time == null ? null : (Integer) (time.getHour() * 60 + time.getMinute());
    }
}
