package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Provenance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What is stated of data sets and of single batches; a batch's own statements win.
public final class Provenances {
    private final Connection connection;

    Provenances(Connection connection) {
        this.connection = connection;
    }

    /// The statements that hold for all batches of a data set.
    public Map<Dataset, Provenance> ofDatasets() {
        Map<Dataset, Provenance> stated = new EnumMap<>(Dataset.class);
        Sql.list(connection, "SELECT * FROM dataset_provenance",
                r -> Dataset.of(r.getString("dataset")).map(dataset -> stated.put(dataset, readQuietly(r))));
        return stated;
    }

    /// The statements of single batches alone.
    public Map<Long, Provenance> ofBatches() {
        Map<Long, Provenance> stated = new TreeMap<>();
        Sql.list(connection, "SELECT * FROM provenance", r -> stated.put(r.getLong("batch"), read(r)));
        return stated;
    }

    /// States where a data set comes from, in place of what was stated.
    public void put(Dataset dataset, Provenance stated) {
        Sql.update(connection, "INSERT OR REPLACE INTO dataset_provenance VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                dataset.id(), stated.supplier(), stated.purpose(), stated.gateway(), stated.agreement(),
                text(stated.receivedOn()), text(stated.reviewOn()), text(stated.deleteOn()));
    }

    /// States where one batch comes from, in place of what was stated of it.
    public void put(long batch, Provenance stated) {
        Sql.update(connection, "INSERT OR REPLACE INTO provenance VALUES (?, ?, ?, ?, ?, ?, ?, ?)", batch,
                stated.supplier(), stated.purpose(), stated.gateway(), stated.agreement(), text(stated.receivedOn()),
                text(stated.reviewOn()), text(stated.deleteOn()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static Provenance readQuietly(ResultSet r) {
        try {
            return read(r);
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    private static Provenance read(ResultSet r) throws SQLException {
        return new Provenance(r.getString("supplier"), r.getString("purpose"), r.getString("gateway"),
                r.getString("agreement"), date(r, "received_on"), date(r, "review_on"), date(r, "delete_on"));
    }

    private static @Nullable LocalDate date(ResultSet r, String column) throws SQLException {
        String text = r.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
