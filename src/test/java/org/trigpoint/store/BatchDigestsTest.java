package org.trigpoint.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class BatchDigestsTest {
    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("w.trigpoint");
        try (Store store = Store.create(file)) {
            write(store, "a.csv", "Open", "one");
            write(store, "b.csv", "Closed", "two");
        }
    }

    private static void write(Store store, String name, String outcome, String street) {
        Rows.write(store, Rows.head(name, List.of("Street"), true),
                List.of(new Incident(new Category(Dataset.CRIME, "Burglary"), When.of(LocalDate.of(2012, 4, 1), null),
                        Where.inArea("E01000001"), outcome, "R1", List.of(street)),
                        new Incident(new Category(Dataset.CRIME, "Theft"), When.of(LocalDate.of(2012, 4, 2), null),
                                new Where(null, null, -1.5, 53.25), null, "0123456789abcdef".repeat(4),
                                List.of("x " + street)),
                        new Incident(new Category(Dataset.ASB, "Noise"), When.of(LocalDate.of(2012, 4, 3), null),
                                Where.inArea("E01000002"), null, "own " + name, List.of())));
    }

    private static String result(Store store) {
        return store.integrity()
                .verify()
                .stream()
                .filter(finding -> finding.check().equals("batch hashes"))
                .map(Integrity.Finding::result)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCameInIsWhatIsThereThroughOverlapsAndUndo() {
        try (Store store = Store.open(file)) {
            assertThat(result(store)).isEqualTo("ok");
            write(store, "c.csv", "Closed", "three");
            assertThat(result(store)).isEqualTo("ok");
            store.undo(2);
            assertThat(result(store)).isEqualTo("ok");
            store.undo(3);
            write(store, "d.csv", "Lost", "four");
            assertThat(result(store)).isEqualTo("ok");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE incident SET minute = 1 WHERE id = (SELECT max(id) FROM incident)",
        "UPDATE incident SET longitude = longitude + 0.001 WHERE batch = 2 AND longitude IS NOT NULL",
        "UPDATE extras SET json = replace(json, 'two', 'twp')",
        "UPDATE category SET name = 'Noisy' WHERE name = 'Noise'",
        "UPDATE outcome SET name = 'Shut' WHERE name = 'Closed'", "UPDATE area SET code = 'E01000009' WHERE id = 2",
        "UPDATE batch_heading SET heading = 'Strait' WHERE batch = 2",
        "INSERT INTO incident (batch, category, month) SELECT 2, 1, 24147"})
    void anyChangedValueIsFound(String change) throws SQLException {
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + file); var sql = direct.createStatement()) {
            assertThat(sql.executeUpdate(change)).isPositive();
        }
        try (Store store = Store.open(file)) {
            assertThat(result(store)).contains("batch").contains("2");
        }
    }
}
