package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Again;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Overlap;
import org.trigpoint.store.SetAside.Name;
import org.trigpoint.task.Progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/// Matches the records of a batch with those of earlier ones by their references. A record that comes again unchanged is
/// left out; one that changed takes the place of the earlier, which is set aside until the batch is taken out again.
final class KnownRecords {
    private static final int BYTES_A_RECORD = 8;
    private static final int SHARE_OF_MEMORY = 4;

    private final long batch;
    private final EarlierBatches earlier;
    private final PreparedStatement remember;
    private final PreparedStatement known;
    private final PreparedStatement move;
    private final StoredRecord.Reader stored;
    private final MonthlyRecords monthly;
    private final SetAside aside;
    private final NavigableSet<Integer> unnamed = new TreeSet<>();
    private long fresh;
    private long changed;
    private long identical;
    private long repeated;

    KnownRecords(Statements statements, long batch, String layout) throws SQLException {
        this.batch = batch;
        this.earlier = new EarlierBatches(statements.connection(), layout, batch);
        this.stored = new StoredRecord.Reader(statements);
        this.monthly = new MonthlyRecords(statements, earlier, mostHeld());
        this.aside = new SetAside(statements, batch);
        this.remember = statements.prepare(
                "INSERT OR IGNORE INTO known_reference (dataset, reference, batch, incident) VALUES (?, ?, ?, ?)");
        this.known = statements.prepare("""
                SELECT batch, incident FROM known_reference WHERE dataset = ? AND reference = ?
                """);
        this.move = statements.prepare(
                "UPDATE known_reference SET batch = ?, incident = ? WHERE dataset = ? AND reference = ?");
    }

    private static long mostHeld() {
        return Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_A_RECORD;
    }

    /// The columns of a record that are compared, in the order of [StoredRecord#CONTENT]; made only when there is one to
    /// compare with.
    interface Content {
        List<@Nullable Object> values() throws SQLException;
    }

    Overlap overlap() {
        return new Overlap(fresh, changed, identical, repeated);
    }

    /// Whether rows without a reference fell into months that were there before.
    boolean mayComeAgain() {
        return !unnamed.isEmpty();
    }

    /// The months that come again with rows that no reference tells apart; once all rows are stored.
    List<Again> again(Progress progress) throws SQLException {
        monthly.release();
        return unnamed.isEmpty()
                ? List.of()
                : new AlikeRows(earlier, mostHeld(), progress).again(unnamed, monthly.matched());
    }

    /// Counts a record without a reference, or whose reference tells nothing: it is stored, whatever was there before.
    void unnamed(Incident incident) {
        fresh++;
        int month = Months.number(incident.when().month());
        if (incident.reference() == null && monthly.mayHold(month)) {
            unnamed.add(month);
        }
    }

    /// Whether a record is to be stored whose reference names one record of its month, or several.
    ///
    /// @param name the reference of the incident
    /// @param id the number it will be stored under
    boolean isWantedInMonth(Incident incident, String name, long id, Content content) throws SQLException {
        int month = Months.number(incident.when().month());
        List<@Nullable Object> values = monthly.mayHold(month) ? content.values() : List.of();
        MonthlyRecords.Found found = values.isEmpty()
                ? null
                : monthly.find(month, Objects.requireNonNull(References.stored(name)), values);
        if (found == null) {
            fresh++;
            return true;
        }
        monthly.match(month, found);
        StoredRecord before = found.record();
        if (before.content().equals(values)) {
            identical++;
            return false;
        }
        changed++;
        aside.set(new Name(incident.category().dataset().id(), name), found.id(), before.batch(), id);
        return true;
    }

    /// Whether a record is to be stored whose reference names it alone.
    ///
    /// @param reference of the incident
    /// @param id the number it will be stored under
    boolean isWanted(Incident incident, String reference, long id, Content content) throws SQLException {
        String dataset = incident.category().dataset().id();
        remember.setString(1, dataset);
        remember.setString(2, reference);
        remember.setLong(3, batch);
        remember.setLong(4, id);
        if (remember.executeUpdate() > 0) {
            fresh++;
            return true;
        }
        known.setString(1, dataset);
        known.setString(2, reference);
        try (ResultSet before = known.executeQuery()) {
            return compare(new Name(dataset, reference), before.getLong(1), before.getLong(2), id, content);
        }
    }

    private boolean compare(Name name, long earlierBatch, long earlierId, long id, Content content)
            throws SQLException {
        if (earlierBatch == batch) {
            repeated++;
            return false;
        }
        StoredRecord before = stored.read(earlierId);
        if (before != null && before.content().equals(content.values())) {
            identical++;
            return false;
        }
        changed++;
        aside.set(name, earlierId, earlierBatch, null);
        move.setLong(1, batch);
        move.setLong(2, id);
        move.setString(3, name.dataset());
        move.setString(4, name.reference());
        move.executeUpdate();
        return true;
    }
}
