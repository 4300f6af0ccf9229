package org.trigpoint.store;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// While a batch comes in foreign keys are off, so what it replaces is deleted from every table that names it, one by one.
class BatchTablesTest extends OwnStore {
    private static List<String> read(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Test
    void everyTableThatNamesABatchIsDeletedFrom() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.file())) {
            List<String> naming = read(connection, """
                    SELECT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                    WHERE m.type = 'table' AND f."table" = 'batch' AND f."from" = 'batch' ORDER BY 1
                    """);

            assertThat(naming).contains("incident", "batch_records");
            assertThat(Batches.TABLES).containsAll(naming);
        }
    }
}
