package org.trigpoint.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Again;
import org.trigpoint.model.Batch;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Overlap;
import org.trigpoint.model.Selection;
import org.trigpoint.model.Where;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OverlapTest {
    private static final List<String> TABLES = List.of("batch", "batch_extent", "incident", "tally", "known_reference",
            "superseded", "problem", "batch_note", "batch_records");
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

    @Test
    void aReferenceComesAgainInAnotherMonthAsARecordOfItsOwn() throws SQLException {
        monthly("m1.csv", R2, R2_MOVED);
        List<String> before = dump();
        Batch later = monthly("m2.csv", R2_AGAIN, R2_MOVED, elsewhere(R2));
        assertThat(later.ledger()).isEqualTo(new Ledger(3, 2, 0, 0, 1));
        assertThat(count("month")).containsExactly(new CountRow(List.of("2013-01"), 3),
                new CountRow(List.of("2013-02"), 1), new CountRow(List.of("2013-03"), 1));
        assertSound();
        store.batches().remove(later.id());
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aReferenceThatStandsTwiceInATableIsTwoRecords() throws SQLException {
        monthly("m1.csv", R2, elsewhere(R2));
        List<String> first = dump();
        Batch second = monthly("m2.csv", elsewhere(R2), differently(R2), R2_MOVED);
        assertThat(second.ledger()).isEqualTo(new Ledger(3, 2, 0, 0, 1));
        List<String> afterSecond = dump();
        Batch third = monthly("m3.csv", R2);
        assertThat(third.ledger()).isEqualTo(new Ledger(1, 1, 0, 0, 0));
        assertSound();
        store.batches().remove(third.id());
        assertThat(dump()).isEqualTo(afterSecond);
        store.batches().remove(second.id());
        assertThat(dump()).isEqualTo(first);
    }

    @Test
    void monthlyRecordsChangedTwiceSurviveTheBatchInBetween() throws SQLException {
        monthly("m1.csv", R2, R3);
        List<String> first = dump();
        Batch second = monthly("m2.csv", elsewhere(R2), elsewhere(R3));
        Batch third = monthly("m3.csv", differently(R2));
        store.batches().remove(second.id());
        assertSound();
        assertThat(count("area")).contains(new CountRow(List.of("E01000002"), 1));
        store.batches().remove(third.id());
        assertThat(dump()).isEqualTo(first);
    }

    @Test
    void rowsWithoutAReferenceAreKeptAndTheirMonthsAreTold() {
        Incident asb = unnamed("2013-01", "E01000001");
        Batch first = monthly("m1.csv", asb, asb, unnamed("2013-01", "E01000002"), unnamed("2013-02", "E01000001"));
        try (BatchWriter writer = store.begin()) {
            writer.start(monthlyHead("m2.csv"));
            List.of(asb, asb, asb, unnamed("2013-03", "E01000001")).forEach(writer::add);
            assertThat(writer.again(Progress.NONE))
                    .containsExactly(new Again(YearMonth.of(2013, 1), first.id(), "m1.csv", 3, 3, 2));
            assertThat(writer.rehearse(new Ledger(4, 4, 0, 0, 0))).isEqualTo(new Ledger(4, 4, 0, 0, 0));
        }
    }

    /// Cancel is heard while the months are counted and while their rows are compared.
    @Test
    void aStopWhileRowsAreComparedLeavesNothing() throws SQLException {
        monthly("m1.csv", unnamed("2013-01", "E01000001"));
        List<String> before = dump();
        for (int look = 1; look <= 2; look++) {
            Progress stopped = stoppedAt(look);
            try (BatchWriter writer = store.begin()) {
                writer.start(monthlyHead("m2.csv"));
                writer.add(unnamed("2013-01", "E01000002"));
                assertThatThrownBy(() -> writer.again(stopped)).isInstanceOf(CancelledException.class);
            }
            assertThat(dump()).as("stopped at look " + look).isEqualTo(before);
        }
        assertSound();
    }

    private static Progress stoppedAt(int look) {
        AtomicInteger looks = new AtomicInteger();
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return looks.incrementAndGet() == look;
            }
        };
    }

    @Test
    void anotherForcesRowsOfTheSameMonthAreNotTakenForTheSame() {
        monthly("m1.csv", unnamed("2013-01", "E01000001"), R2);
        try (BatchWriter writer = store.begin()) {
            writer.start(monthlyHead("m2.csv"));
            List.of(unnamed("2013-01", "W01000001"), R3).forEach(writer::add);
            assertThat(writer.again(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void rowsThatAreCountsAddUp() {
        try (BatchWriter writer = store.begin()) {
            writer.start(Rows.head("counts.csv", List.of(), Identity.NONE));
            List.of(unnamed("2013-01", "E01000001"), unnamed("2013-01", "E01000001")).forEach(writer::add);
            writer.commit(new Ledger(1, 1, 0, 0, 0), "sha of counts", List.of());
        }
        assertSound();
    }

    private static Incident unnamed(String month, String area) {
        return Rows.incident(Dataset.ASB, "Anti-social behaviour", month, area);
    }

    private static Incident elsewhere(Incident of) {
        return new Incident(of.category(), of.when(), Where.inArea("E01000001"), of.outcome(), of.reference(),
                of.extras());
    }

    private static Incident differently(Incident of) {
        return new Incident(of.category(), of.when(), Where.inArea("E01000002"), "Charged", of.reference(),
                of.extras());
    }

    private Batch monthly(String name, Incident... incidents) {
        return Rows.write(store, monthlyHead(name), List.of(incidents));
    }

    private static BatchHead monthlyHead(String name) {
        return new BatchHead(name, "", "monthly", Dataset.CRIME, List.of(), Identity.REFERENCE_IN_MONTH,
                Instant.parse("2013-06-01T09:00:00Z"));
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
                try (ResultSet all = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
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
