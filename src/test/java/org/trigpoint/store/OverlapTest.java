package org.trigpoint.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Batch;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.Selection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapTest {
    private static final List<String> TABLES = List.of("batch", "batch_extent", "incident", "tally", "known_reference",
            "superseded", "problem", "batch_note");
    private static final Incident R1 = Rows.crimeAt("2013-01-06", "10:00", "R1");
    private static final Incident R2 = Rows.crimeAt("2013-01-06", "11:00", "R2");
    private static final Incident R2_MOVED = Rows.crimeAt("2013-02-06", "11:00", "R2");
    private static final Incident R2_AGAIN = Rows.crimeAt("2013-03-06", "11:00", "R2");
    private static final Incident R3 = Rows.crimeAt("2013-01-07", "10:00", "R3");

    @TempDir
    Path folder;

    private Path file;
    private Store store;

    @BeforeEach
    void open() {
        file = folder.resolve("w.trigpoint");
        store = Store.create(file);
        Rows.write(store, Rows.head("a.csv", List.of(), true), List.of(R1, R2));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aChangedRecordTakesThePlaceOfTheEarlierOne() {
        Batch later = write("b.csv", R1, R2_MOVED, R3);
        assertThat(later.ledger()).isEqualTo(new Ledger(3, 2, 0, 0, 1));
        assertThat(count("month")).containsExactly(new CountRow(List.of("2013-01"), 2),
                new CountRow(List.of("2013-02"), 1));
        assertSound();
    }

    @Test
    void theOverlapIsKnownBeforeAnythingIsKept() throws SQLException {
        List<String> before = dump();
        try (BatchWriter writer = store.begin()) {
            writer.start(Rows.head("b.csv", List.of(), true));
            List.of(R1, R2_MOVED, R3, R3).forEach(writer::add);
            assertThat(writer.overlap()).isEqualTo(new Overlap(1, 1, 1, 1));
            assertThat(writer.rehearse(new Ledger(4, 4, 0, 0, 0))).isEqualTo(new Ledger(4, 2, 0, 0, 2));
        }
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void undoingABatchBringsTheEarlierRecordsBack() throws SQLException {
        List<String> before = dump();
        Batch later = write("b.csv", R1, R2_MOVED, R3);
        assertThat(dump()).isNotEqualTo(before);
        store.batches().remove(later.id());
        assertThat(dump()).isEqualTo(before);
        assertSound();
    }

    @Test
    void aRecordChangedTwiceComesBackStepByStep() throws SQLException {
        List<String> first = dump();
        Batch second = write("b.csv", R2_MOVED);
        List<String> afterSecond = dump();
        Batch third = write("c.csv", R2_AGAIN);
        store.batches().remove(third.id());
        assertThat(dump()).isEqualTo(afterSecond);
        store.batches().remove(second.id());
        assertThat(dump()).isEqualTo(first);
    }

    @Test
    void aBatchInBetweenMayBeTakenOutFirst() throws SQLException {
        List<String> first = dump();
        Batch second = write("b.csv", R2_MOVED);
        Batch third = write("c.csv", R2_AGAIN);
        store.batches().remove(second.id());
        assertSound();
        assertThat(count("month")).containsExactly(new CountRow(List.of("2013-01"), 1),
                new CountRow(List.of("2013-03"), 1));
        store.batches().remove(third.id());
        assertThat(dump()).isEqualTo(first);
    }

    private Batch write(String name, Incident... incidents) {
        return Rows.write(store, Rows.head(name, List.of(), true), List.of(incidents));
    }

    private List<CountRow> count(String column) {
        return store.counts().count(Selection.ALL, List.of(column));
    }

    private void assertSound() {
        assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
    }

    /// Every row of every table that holds what batches brought.
    private List<String> dump() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet all = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")) {
                    while (all.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                            row.append(" | ").append(all.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
