package org.trigpoint.store;

import org.trigpoint.model.RefusedException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// One open workspace file. Not safe for use by two threads at once; open it twice instead, readers never wait for the
/// writer.
public final class Store implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final HeldCounts held;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.held = new HeldCounts(connection);
    }

    /// Makes an empty workspace.
    ///
    /// @throws RefusedException when a file of that name is there already, or its folder is not
    public static Store create(Path file) {
        if (Files.exists(file)) {
            throw new RefusedException(file.getFileName() + " is there already; choose another name");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RefusedException("the folder for " + file.getFileName() + " does not exist");
        }
        Store store = new Store(file, Connections.create(file));
        store.run(Migrations::apply);
        return store;
    }

    /// Opens an existing workspace and brings an older one up to date.
    ///
    /// @throws RefusedException when there is none, it is no workspace, or a newer Trigpoint made it
    public static Store open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("there is no workspace " + file.getFileName());
        }
        Leftovers.sweep(file);
        Store store = new Store(file, Connections.open(file));
        try {
            store.run(Migrations::check);
            store.run(Migrations::apply);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        return store;
    }

    /// The workspace file.
    public Path file() {
        return file;
    }

    /// What came in, and taking it out again.
    public Batches batches() {
        return new Batches(connection);
    }

    /// Starts one batch; nothing is kept until it is committed.
    public BatchWriter begin() {
        return call(c -> new BatchWriter(c, file, Journal.AHEAD));
    }

    /// Starts one batch of a file so large that writing it twice would be felt: it is written straight into the
    /// workspace, which nobody else can open meanwhile. Where somebody has it open already, this is [#begin].
    public BatchWriter beginDirect() {
        return call(c -> new BatchWriter(c, file, Journal.DIRECT));
    }

    /// Counts of incidents.
    public Counts counts() {
        return new Counts(connection, held);
    }

    /// The incidents themselves, as columns.
    public Incidents incidents() {
        return new Incidents(connection);
    }

    /// Areas, their values and boundaries.
    public Areas areas() {
        return new Areas(connection);
    }

    /// Measures that arrive as totals.
    public Measures measures() {
        return new Measures(connection);
    }

    /// What the analyst says of series: breaks and provisional months.
    public SeriesNotes seriesNotes() {
        return new SeriesNotes(connection);
    }

    /// Individual records, for questions about people and cases.
    public Records records() {
        return new Records(connection);
    }

    /// Weights of harm.
    public Weights weights() {
        return new Weights(connection);
    }

    /// Definitions that the analyst changed.
    public Definitions definitions() {
        return new Definitions(connection);
    }

    /// What the analyst adds to reports, and what earlier ones said.
    public Reports reports() {
        return new Reports(connection);
    }

    /// Named settings of the workspace.
    public Settings settings() {
        return new Settings(connection);
    }

    /// The stand-ins for people in this workspace.
    public Pseudonyms pseudonyms() {
        return call(Pseudonyms::of);
    }

    /// The checks of the file's integrity.
    public Integrity integrity() {
        return new Integrity(connection);
    }

    @Override
    public void close() {
        run(Connection::close);
    }

    private void run(Sql.Action action) {
        Sql.run(connection, action);
    }

    private <T> T call(Sql.Call<T> call) {
        try {
            return call.on(connection);
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }
}
