package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Ledger;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A row of a table that counts stands for several records; verifying knows how many.
class CountedTablesTest {
    @TempDir
    Path folder;

    private Path counted() {
        Path file = folder.resolve("counted.trigpoint");
        try (Store store = Store.create(file); BatchWriter writer = store.begin()) {
            writer.start(Rows.head("survey.csv", List.of(), false));
            for (int i = 0; i < 7; i++) {
                writer.add(Rows.incident(Dataset.CRIME, i < 4 ? "Burglary" : "Robbery", "2012-05", null));
            }
            // two rows: four burglaries and three robberies
            writer.commit(new Ledger(2, 2, 0, 0, 0), "sha", List.of());
        }
        return file;
    }

    @Test
    void aTableThatCountsIsFoundWhole() {
        try (Store store = Store.open(counted())) {
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void aRecordThatIsGoneIsMissed() throws Exception {
        Path file = counted();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE batch_extent SET incidents = 6");
        }
        try (Store store = Store.open(file)) {
            assertThat(store.integrity().verify()).filteredOn(finding -> !finding.ok())
                    .extracting(Integrity.Finding::check)
                    .contains("ledger sums equal stored rows");
        }
    }
}
