package org.trigpoint.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StoreVersionTest {
    @TempDir
    Path folder;

    /// What is held for counts and orders would otherwise be read again each time a column is made wider.
    @Test
    void settingsDoNotMoveItAndRowsDo() throws SQLException {
        Path file = folder.resolve("w.trigpoint");
        try (Store store = Store.create(file)) {
            Rows.write(store, "a.csv", List.of(Rows.incident(Dataset.CRIME, "Burglary", "2012-04", "E01000001")));
        }
        try (Connection connection = Connections.open(file)) {
            Settings settings = new Settings(connection);
            StoreVersion before = StoreVersion.of(connection, settings);
            settings.put("view", "wide");
            settings.put("view", "wider");
            settings.remove("view");
            settings.remove("never set");
            assertThat(StoreVersion.of(connection, settings)).isEqualTo(before);
            Sql.update(connection, "UPDATE incident SET minute = 1");
            assertThat(StoreVersion.of(connection, settings)).isNotEqualTo(before);
        }
    }
}
