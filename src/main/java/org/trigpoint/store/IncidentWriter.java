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
import java.util.Arrays;
import java.util.List;

/// Writes the incidents of one batch, and the roll-up of them.
final class IncidentWriter {
    /// A longer one does not fit on a page of an image, whatever its letters.
    private static final int WIDEST_REFERENCE = 10_000;

    private final Dictionaries dictionaries;
    private final AreaWriter areas;
    private final long batch;
    private final BatchHead head;
    private final RowMover.Lane rows;
    private final IncidentRow row;
    private final PreparedStatement wideReference;
    private final KnownRecords records;
    private final CollisionDates collisions;
    private final TallyBuilder tally;
    private final PersonColumn person;
    private final IncidentDigest digest = new IncidentDigest();
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
        this.row = new IncidentRow(batch);
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
        Dictionaries.Word extras = extrasOf(incident);
        row.begin(incident, category, area);
        row.end(incident.outcome() == null ? 0 : dictionaries.outcome(incident.outcome()), wide ? null : reference,
                extras.id());
        digest.add(incident, reference, extras.hash());
        rows.add(++lastId, row.record());
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
                Moments.day(when.day()), Moments.minute(when.time()), Moments.day(when.untilDay()),
                Moments.minute(when.untilTime()),
                area == 0 ? null : (Long) (long) area, where.hasPoint() ? (Double) where.longitude() : null,
                where.hasPoint() ? (Double) where.latitude() : null,
                incident.outcome() == null ? null : (Long) (long) dictionaries.outcome(incident.outcome()),
                incident.extras().isEmpty()
                        ? null
                        : ExtrasJson.write(head.extraColumns(), person.hide(incident.extras())));
    }

    private Dictionaries.Word extrasOf(Incident incident) throws SQLException {
        return incident.extras().isEmpty()
                ? Dictionaries.NO_EXTRAS
                : dictionaries.extras(head.extraColumns(), person.hide(incident.extras()));
    }

    private int areaOf(Where where) throws SQLException {
        if (where.areaCode() == null) {
            return 0;
        }
        int area = dictionaries.area(where.areaCode());
        areas.met(area, where.areaCode(), where.areaName(), batch);
        return area;
    }

    /// The digest of the incidents added so far.
    RowDigest digest() {
        return digest.rows();
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
