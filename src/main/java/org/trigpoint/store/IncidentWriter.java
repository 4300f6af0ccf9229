package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;

/// Writes the incidents of one batch, and the roll-up of them.
final class IncidentWriter {
    private static final int ROWS_AT_ONCE = 10_000;

    private final Dictionaries dictionaries;
    private final AreaWriter areas;
    private final long batch;
    private final BatchHead head;
    private final PreparedStatement insert;
    private final PreparedStatement remember;
    private final TallyBuilder tally;
    private long nextId;
    private int waiting;
    private long duplicates;

    IncidentWriter(Connection connection, Dictionaries dictionaries, AreaWriter areas, long batch, BatchHead head)
            throws SQLException {
        this.dictionaries = dictionaries;
        this.areas = areas;
        this.batch = batch;
        this.head = head;
        this.insert = connection
                .prepareStatement("INSERT INTO incident VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.remember = connection.prepareStatement("INSERT OR IGNORE INTO known_reference VALUES (?, ?, ?)");
        this.tally = new TallyBuilder(connection, batch);
        try (var statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT coalesce(max(id), 0) + 1 FROM incident")) {
            nextId = last.getLong(1);
        }
    }

    void add(Incident incident) throws SQLException {
        if (seenBefore(incident)) {
            duplicates++;
            return;
        }
        int category = dictionaries.category(incident.category());
        int area = areaOf(incident.where());
        bind(incident, category, area);
        insert.addBatch();
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

    private void bind(Incident incident, int category, int area) throws SQLException {
        insert.setLong(1, nextId++);
        insert.setLong(2, batch);
        insert.setInt(3, category);
        bindWhen(incident.when());
        bindWhere(incident.where(), area);
        if (incident.outcome() == null) {
            insert.setNull(12, Types.INTEGER);
        } else {
            insert.setInt(12, dictionaries.outcome(incident.outcome()));
        }
        insert.setObject(13, References.stored(incident.reference()));
        if (incident.extras().isEmpty()) {
            insert.setNull(14, Types.INTEGER);
        } else {
            insert.setLong(14, dictionaries.extras(head.extraColumns(), incident.extras()));
        }
    }

    private void bindWhen(When when) throws SQLException {
        insert.setInt(4, Months.number(when.month()));
        bindDay(5, when.day());
        bindMinute(6, when.time());
        bindDay(7, when.untilDay());
        bindMinute(8, when.untilTime());
    }

    private void bindWhere(Where where, int area) throws SQLException {
        if (area == 0) {
            insert.setNull(9, Types.INTEGER);
        } else {
            insert.setInt(9, area);
        }
        if (where.hasPoint()) {
            insert.setDouble(10, where.longitude());
            insert.setDouble(11, where.latitude());
        } else {
            insert.setNull(10, Types.REAL);
            insert.setNull(11, Types.REAL);
        }
    }

    private void bindDay(int column, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            insert.setNull(column, Types.INTEGER);
        } else {
            insert.setLong(column, day.toEpochDay());
        }
    }

    private void bindMinute(int column, @Nullable LocalTime time) throws SQLException {
        if (time == null) {
            insert.setNull(column, Types.INTEGER);
        } else {
            insert.setInt(column, time.getHour() * 60 + time.getMinute());
        }
    }
}
