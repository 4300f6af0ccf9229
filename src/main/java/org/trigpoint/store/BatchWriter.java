package org.trigpoint.store;

import org.trigpoint.model.Again;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.MeasureValue;
import org.trigpoint.model.Membership;
import org.trigpoint.model.Outside;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.IncidentWriter.Shared;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes one batch in one transaction: [#start], then [#add] and [#problem] in any number, then [#commit]. Closing
/// without a commit leaves the workspace as it was.
public final class BatchWriter implements AutoCloseable {
    /// Is told what is going on, so that an interrupted import can be told from one that never was.
    interface Notes {
        void begun(BatchHead head, long batch);

        void ended();
    }

    /// How a batch comes in.
    ///
    /// @param workspace the file, for what is written beside it
    /// @param journal how it is kept from being half there
    /// @param notes is told what is going on
    record Way(Path workspace, Journal journal, Notes notes) {}

    private final Connection connection;
    private final Notes progress;
    private final Statements statements;
    private final Dictionaries dictionaries;
    private final AreaWriter areas;
    private final RowMover mover;
    private final Journal journal;
    private final MeasureWriter measures;
    private BatchRegister register;
    private IncidentWriter incidents;
    private BatchHead head;
    private long batch;
    private long records;
    /// The tables that a batch may write to or not; areas are described by most.
    private final Set<String> written = new HashSet<>(Set.of("area_description"));
    private boolean open;
    private boolean replaced;

    @SuppressWarnings("NullAway.Init") // start() comes first, and says so when it did not
    BatchWriter(Connection connection, Way way) throws SQLException {
        this.connection = connection;
        this.progress = way.notes();
        this.journal = way.journal().begin(connection);
        beginBulk(connection);
        this.open = true;
        this.statements = new Statements(connection);
        this.mover = new RowMover(connection, way.workspace());
        this.dictionaries = new Dictionaries(statements);
        this.areas = new AreaWriter(statements, dictionaries);
        this.measures = new MeasureWriter(statements);
    }

    /// Names the batch; once, before any row.
    public void start(BatchHead batchHead) {
        this.head = batchHead;
        Sql.run(connection, _ -> {
            register = new BatchRegister(statements, head);
            batch = register.batch();
            progress.begun(head, batch);
            incidents = new IncidentWriter(new Shared(statements, dictionaries, areas, mover), batch, head);
        });
    }

    /// Adds one row.
    public void add(Entry entry) {
        Sql.run(connection, c -> {
            switch (entry) {
                case Incident incident -> {
                    incidents.add(incident);
                    records++;
                }
                case Area area -> areas.add(area, batch);
                case Membership membership -> {
                    written.add("membership");
                    areas.add(membership, batch);
                }
                case AreaValue value -> {
                    written.add("area_value");
                    areas.add(value, batch);
                }
                case Boundary boundary -> {
                    written.add("boundary");
                    areas.add(boundary, batch);
                }
                case MeasureValue value -> {
                    written.addAll(List.of("measure_description", "measure_value"));
                    measures.add(value, batch);
                }
                case CategoryWeight weight -> {
                    written.add("category_weight");
                    Weights.add(c, weight, batch);
                }
            }
        });
    }

    /// Keeps a row's problem for the list of rejects.
    public void problem(Problem problem) {
        Sql.run(connection, _ -> register.problem(problem));
    }

    /// Moves the rows that still wait into the workspace, within the transaction. [#commit] does so too; doing it first
    /// leaves a moment in which to think better of it.
    public void moveIn() {
        Sql.run(connection, _ -> incidents.moveIn());
    }

    /// Ends the transaction: from here on the batch is in the workspace for good.
    ///
    /// @param reading the ledger of the reading; duplicates found here are taken off its loaded rows
    /// @param sha256 the hash of the file's bytes
    /// @param notes what was skipped or assumed
    /// @return the batch as it is stored
    /// @throws RefusedException when the same file and sheet are there already
    public Batch commit(Ledger reading, String sha256, List<String> notes) {
        Sql.run(connection, c -> {
            incidents.finish();
            areas.finish();
            Ledger ledger = reading.withDuplicates(incidents.overlap().duplicates());
            register.enter(ledger, sha256);
            countRecords(ledger);
            incidents.writeExtents();
            register.note(notes);
            new BatchDigests(c).keep(batch, incidents.digest(), written);
            if (replaced) {
                Words.dropUnused(c);
            }
            c.commit();
        });
        close();
        return new Batches(connection).find(batch).orElseThrow();
    }

    /// Takes out the batch that came from the same bytes and sheet, as part of this transaction and before any row is
    /// added; nothing when there is none.
    public void replaceSameFile(String sha256) {
        new Batches(connection).withHash(sha256, head.sheet()).ifPresent(there -> {
            Batches.erase(connection, there.id());
            replaced = true;
        });
    }

    /// What [#commit] would have stored; nothing is kept.
    ///
    /// @param reading the ledger of the reading
    public Ledger rehearse(Ledger reading) {
        Ledger ledger = reading.withDuplicates(incidents.overlap().duplicates());
        close();
        return ledger;
    }

    /// How many of the rows added so far took their date from the collision of the same reference.
    public long datedByCollision() {
        return incidents.datedByCollision();
    }

    /// The incidents added so far that lie outside the partnership's areas, where the workspace knows them.
    public List<Outside> outside() {
        return incidents.stored() == 0 ? List.of() : new Partnership(connection).outside(incidents.byArea());
    }

    /// How the records added so far stand to those the workspace held before.
    public Overlap overlap() {
        return incidents.overlap();
    }

    /// The months that the workspace held before and that the rows added so far bring again without references to tell
    /// whether they are the same.
    ///
    /// @throws org.trigpoint.task.CancelledException when cancelled; closing the writer then leaves nothing of the batch
    public List<Again> again(Progress cancel) {
        return Sql.call(connection, _ -> incidents.again(cancel));
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            Sql.run(connection, this::endBulk);
            progress.ended();
        }
    }

    /// Counted as they came in, so that verifying has something of its own to compare the stored rows with.
    private void countRecords(Ledger ledger) {
        long kept = records - incidents.overlap().duplicates();
        if (records > 0 && kept != ledger.loaded()) {
            register.records(kept);
        }
    }

    /// Rows are written with identifiers from this transaction's own dictionaries, so checking every foreign key again
    /// would double the time; [Integrity] checks them all.
    private static void beginBulk(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
        }
        connection.setAutoCommit(false);
    }

    /// Each step is taken whatever becomes of the one before, as on a disk that fails.
    private void endBulk(Connection c) throws SQLException {
        try (Step _ = () -> foreignKeys(c);
                Step _ = () -> journal.end(c);
                Step _ = mover::close;
                Step _ = () -> Sql.abandon(c)) {
            statements.close();
        }
    }

    private interface Step extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private static void foreignKeys(Connection c) throws SQLException {
        try (var statement = c.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
        }
    }
}
