package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Again;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Incident;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.MonthlyRecords.BatchMonth;
import org.trigpoint.store.MonthlyRecords.Found;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Twelve months of 2013, each with the references A, B and C and two rows without one, in two batches; compared while only
/// a few records may be held.
class MonthlyRecordsTest {
    private static final int NO_BATCH = 99;

    @TempDir
    Path folder;

    private Store store;
    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        Path file = folder.resolve("w.trigpoint");
        store = Store.create(file);
        List<Incident> named = new ArrayList<>();
        List<Incident> unnamed = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (String reference : List.of("A", "B", "C")) {
                named.add(Rows.crimeAt("2013-%02d-05".formatted(month), "10:00", reference));
            }
            unnamed.add(asb(month));
            unnamed.add(asb(month));
        }
        Rows.write(store, head("named.csv"), named);
        Rows.write(store, head("unnamed.csv"), unnamed);
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        store.close();
    }

    @Test
    void everyRecordIsFoundOnceWhateverTheOrderOfMonthsAndHoweverFewAreHeld() throws SQLException {
        for (List<Integer> order : List.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                List.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), List.of(7, 1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6))) {
            for (long held : new long[]{1, 11, 1_000}) {
                assertThat(foundTwice(order, held)).as(order + " " + held).containsExactly(36, 0);
            }
        }
    }

    /// How many records are found when each is asked for, and when each is asked for again.
    private List<Integer> foundTwice(List<Integer> months, long held) throws SQLException {
        try (Statements statements = new Statements(connection)) {
            MonthlyRecords records = records(statements, held);
            Set<Long> ids = new TreeSet<>();
            int again = 0;
            for (int round = 1; round <= 2; round++) {
                for (int month : months) {
                    for (String reference : List.of("A", "B", "C", "D")) {
                        Found found = found(records, month, reference);
                        if (found != null) {
                            again += round - 1;
                            assertThat(found.record().reference()).isEqualTo(reference);
                            assertThat(found.record().content().get(1)).isEqualTo(number(month));
                            ids.add(found.id());
                            records.match((int) number(month), found);
                        }
                    }
                }
            }
            assertThat(records.matched()).hasSize(12).contains(new BatchMonth(1, (int) number(7)));
            return List.of(ids.size(), again);
        }
    }

    @Test
    void rowsInNoOrderThatCannotBeHeldAreRefusedInPlainWords() throws SQLException {
        try (Statements statements = new Statements(connection)) {
            MonthlyRecords records = records(statements, 1);
            assertThatThrownBy(() -> {
                for (int row = 0; row < 1_000; row++) {
                    found(records, row % 12 + 1, "A");
                }
            }).isInstanceOf(RefusedException.class).hasMessageContaining("sort the file by its dates");
        }
    }

    @Test
    void aMonthThatIsNotThereIsNotAskedFor() throws SQLException {
        try (Statements statements = new Statements(connection)) {
            MonthlyRecords records = records(statements, 1);
            assertThat(records.mayHold(Months.number(YearMonth.of(2012, 12)))).isFalse();
            assertThat(records.mayHold(Months.number(YearMonth.of(2013, 12)))).isTrue();
            assertThat(records.mayHold(Months.number(YearMonth.of(2014, 1)))).isFalse();
        }
    }

    @Test
    void rowsWithoutAReferenceAreComparedAFewMonthsAtATime() throws SQLException {
        Rows.write(store, head("again.csv"), List.of(asb(3), asb(5), asb(5), asb(5), asb(12)));
        EarlierBatches earlier = new EarlierBatches(connection, "monthly", 3);
        TreeSet<Integer> met = new TreeSet<>();
        List.of(3, 5, 12).forEach(month -> met.add((int) number(month)));
        for (long held : new long[]{1, 6, 1_000}) {
            assertThat(new AlikeRows(earlier, held, Progress.NONE).again(met, Set.of())).containsExactly(
                    new Again(YearMonth.of(2013, 3), 2, "unnamed.csv", 2, 1, 1),
                    new Again(YearMonth.of(2013, 5), 2, "unnamed.csv", 2, 3, 2),
                    new Again(YearMonth.of(2013, 12), 2, "unnamed.csv", 2, 1, 1));
        }
    }

    private MonthlyRecords records(Statements statements, long held) throws SQLException {
        return new MonthlyRecords(statements, new EarlierBatches(connection, "monthly", NO_BATCH), held);
    }

    private static @Nullable Found found(MonthlyRecords records, int month, String reference)
            throws SQLException {
        assertThat(records.mayHold((int) number(month))).isTrue();
        return records.find((int) number(month), Objects.requireNonNull(References.stored(reference)), List.of());
    }

    private static long number(int month) {
        return Months.number(YearMonth.of(2013, month));
    }

    private static Incident asb(int month) {
        return Rows.incident(Dataset.ASB, "Anti-social behaviour", "2013-%02d".formatted(month), "E01000001");
    }

    private static BatchHead head(String name) {
        return new BatchHead(name, "", "monthly", Dataset.CRIME, List.of(), Identity.REFERENCE_IN_MONTH,
                Instant.parse("2014-06-01T09:00:00Z"));
    }
}
