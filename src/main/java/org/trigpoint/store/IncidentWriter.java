package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Again;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.task.Progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/// Writes the incidents of one batch, and the roll-up of them.
final class IncidentWriter {
    /// A longer one does not fit on a page of an image, whatever its letters.
    private static final int WIDEST_REFERENCE = 10_000;

    private static final Dictionaries.Word NO_EXTRAS = new Dictionaries.Word(0, 0);

    private final Dictionaries dictionaries;
    private final AreaWriter areas;
    private final long batch;
    private final BatchHead head;
    private final RowMover.Lane rows;
    private final RowRecord row = new RowRecord();
    private final PreparedStatement wideReference;
    private final KnownRecords records;
    private final CollisionDates collisions;
    private final TallyBuilder tally;
    private final PersonColumn person;
    private final RowDigest digest = BatchDigests.incidents();
    private long lastId;
    private long stored;
    private final AreaCounts byArea = new AreaCounts();

    /// What all writers of a batch share.
    record Shared(Statements statements, Dictionaries dictionaries, AreaWriter areas, RowMover mover) {}

    IncidentWriter(Shared shared, long batch, BatchHead head) throws SQLException {
        Connection connection = shared.statements().connection();
        this.dictionaries = shared.dictionaries();
        this.areas = shared.areas();
        this.batch = batch;
        this.head = head;
        this.rows = shared.mover().into("incident");
        this.lastId = lastId(connection);
        this.wideReference = shared.statements().prepare("UPDATE incident SET reference = ? WHERE id = ?");
        this.records = new KnownRecords(shared.statements(), batch, head.layout());
        this.collisions = new CollisionDates(shared.statements());
        this.tally = new TallyBuilder(connection, shared.mover(), batch);
        this.person = new PersonColumn(connection, head.extraColumns());
    }

    void add(Incident met) throws SQLException {
        Incident incident = collisions.dated(met);
        if (!isWanted(incident)) {
            return;
        }
        int category = dictionaries.category(incident.category());
        int area = areaOf(incident.where());
        Object reference = References.stored(incident.reference());
        boolean wide = reference instanceof String text && text.length() > WIDEST_REFERENCE;
        addToDigest(incident, reference, fill(incident, category, area, wide ? null : reference));
        rows.add(++lastId, row);
        stored++;
        byArea.add(area);
        if (wide) {
            setWideReference(incident.reference());
        }
        tally.count(incident, category, area);
    }

    /// How many rows took their date from a collision.
    long datedByCollision() {
        return collisions.found();
    }

    /// The incidents added that are kept, by the number of their area; 0 for those without one.
    long[] byArea() {
        return byArea.counts();
    }

    /// How many incidents were added that are kept.
    long stored() {
        return stored;
    }

    Overlap overlap() {
        return records.overlap();
    }

    /// The months that come again with rows that no reference tells apart; stores the rows that still wait.
    List<Again> again(Progress progress) throws SQLException {
        if (records.mayComeAgain()) {
            moveIn();
        }
        return records.again(progress);
    }

    /// Moves the rows that still wait; may be called again.
    void moveIn() throws SQLException {
        rows.flush();
    }

    void finish() throws SQLException {
        moveIn();
        tally.write();
    }

    void writeExtents() throws SQLException {
        tally.writeExtents();
    }

    /// A record whose reference is there already is compared with the one stored.
    private boolean isWanted(Incident incident) throws SQLException {
        String reference = incident.reference();
        if (reference == null || head.identity() == Identity.NONE) {
            records.unnamed(incident);
            return true;
        }
        return head.identity() == Identity.REFERENCE
                ? records.isWanted(incident, reference, lastId + 1, () -> content(incident))
                : records.isWantedInMonth(incident, reference, lastId + 1, () -> content(incident));
    }

    private List<@Nullable Object> content(Incident incident) throws SQLException {
        When when = incident.when();
        Where where = incident.where();
        int area = areaOf(where);
        return Arrays.asList((long) dictionaries.category(incident.category()), (long) Months.number(when.month()),
                day(when.day()), minute(when.time()), day(when.untilDay()), minute(when.untilTime()),
                area == 0 ? null : (Long) (long) area, where.hasPoint() ? (Double) where.longitude() : null,
                where.hasPoint() ? (Double) where.latitude() : null,
                incident.outcome() == null ? null : (Long) (long) dictionaries.outcome(incident.outcome()),
                incident.extras().isEmpty()
                        ? null
                        : ExtrasJson.write(head.extraColumns(), person.hide(incident.extras())));
    }

    private static @Nullable Long day(@Nullable LocalDate day) {
        return day == null ? null : (Long) day.toEpochDay();
    }

    private static @Nullable Long minute(@Nullable LocalTime time) {
        return time == null ? null : (Long) (time.getHour() * 60L + time.getMinute());
    }

    private int areaOf(Where where) throws SQLException {
        if (where.areaCode() == null) {
            return 0;
        }
        int area = dictionaries.area(where.areaCode());
        areas.met(area, where.areaCode(), where.areaName(), batch);
        return area;
    }

    /// Fills in the columns in the order of the table and gives the hash of the extra values.
    private long fill(Incident incident, int category, int area, @Nullable Object reference) throws SQLException {
        Where where = incident.where();
        row.clear();
        row.addNull(); // the id, which is kept beside the row
        row.addInteger(batch);
        row.addInteger(category);
        row.addInteger(Months.number(incident.when().month()));
        addWhen(incident.when());
        addOrNull(area);
        if (where.hasPoint()) {
            row.addReal(where.longitude());
            row.addReal(where.latitude());
        } else {
            row.addNull();
            row.addNull();
        }
        addOrNull(incident.outcome() == null ? 0 : dictionaries.outcome(incident.outcome()));
        switch (reference) {
            case null -> row.addNull();
            case byte[] bytes -> row.addBytes(bytes);
            default -> row.addText(reference.toString());
        }
        Dictionaries.Word extras = incident.extras().isEmpty()
                ? NO_EXTRAS
                : dictionaries.extras(head.extraColumns(), person.hide(incident.extras()));
        addOrNull(extras.id());
        return extras.hash();
    }

    /// The values in the order that [BatchDigests] reads them in.
    private void addToDigest(Incident incident, @Nullable Object reference, long extras) {
        When when = incident.when();
        Where where = incident.where();
        BatchDigests.begin(digest);
        digest.add(RowDigest.of(incident.category().dataset().id() + " " + incident.category().name()));
        digest.add(Months.number(when.month()));
        digest.add(day(when.day()));
        digest.add(minute(when.time()));
        digest.add(day(when.untilDay()));
        digest.add(minute(when.untilTime()));
        addToDigest(where.areaCode());
        digest.add(where.hasPoint() ? (Double) where.longitude() : null);
        digest.add(where.hasPoint() ? (Double) where.latitude() : null);
        addToDigest(incident.outcome());
        digest.add(reference);
        digest.add(incident.extras().isEmpty() ? null : (Long) extras);
        digest.end();
    }

    private void addToDigest(@Nullable String word) {
        digest.add(word == null ? null : (Long) RowDigest.of(word));
    }

    /// The digest of the incidents added so far.
    RowDigest digest() {
        return digest;
    }

    private void addWhen(When when) {
        addDay(when.day());
        addMinute(when.time());
        addDay(when.untilDay());
        addMinute(when.untilTime());
    }

    private void addDay(@Nullable LocalDate day) {
        if (day == null) {
            row.addNull();
        } else {
            row.addInteger(day.toEpochDay());
        }
    }

    private void addMinute(@Nullable LocalTime time) {
        if (time == null) {
            row.addNull();
        } else {
            row.addInteger(time.getHour() * 60 + time.getMinute());
        }
    }

    /// The numbers of dictionaries begin at 1.
    private void addOrNull(long number) {
        if (number == 0) {
            row.addNull();
        } else {
            row.addInteger(number);
        }
    }

    private void setWideReference(@Nullable String reference) throws SQLException {
        rows.flush();
        wideReference.setString(1, reference);
        wideReference.setLong(2, lastId);
        wideReference.executeUpdate();
    }

    private static long lastId(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT coalesce(max(id), 0) FROM incident");
                ResultSet result = statement.executeQuery()) {
            return result.getLong(1);
        }
    }
}
