package org.trigpoint.store;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Files made without SQLite, read by SQLite.
class RowRecordPropertiesTest {
    @Provide
    Arbitrary<List<@Nullable Object>> values() {
        Arbitrary<Object> numbers = Arbitraries.longs().map(v -> v);
        Arbitrary<Object> reals = Arbitraries.doubles().map(v -> v);
        Arbitrary<Object> texts = Arbitraries.strings().excludeChars('\0').ofMaxLength(3000).map(v -> v);
        return Arbitraries.oneOf(numbers, reals, texts).injectNull(.1).list().ofMaxSize(400);
    }

    @Property(tries = 30)
    void sqliteReadsWhatWasWritten(@ForAll("values") List<@Nullable Object> values) throws IOException, SQLException {
        Path path = Files.createTempFile("rows", ".db");
        RowsFile file = new RowsFile(new Pages.OnDisk(path), "value",
                "CREATE TABLE value (id INTEGER PRIMARY KEY, held ANY) STRICT");
        try {
            RowRecord row = new RowRecord();
            for (int i = 0; i < values.size(); i++) {
                row.clear();
                row.addNull();
                add(row, values.get(i));
                file.add(3L * i + 1, row);
            }
            file.finish();
            Assertions.assertThat(read(path)).isEqualTo(values);
        } finally {
            file.delete();
        }
        Assertions.assertThat(path).doesNotExist();
    }

    private static void add(RowRecord row, @Nullable Object value) {
        switch (value) {
            case null -> row.addNull();
            case Long number -> row.addInteger(number);
            case Double real -> row.addReal(real);
            default -> row.addText(value.toString());
        }
    }

    private static List<@Nullable Object> read(Path path) throws SQLException {
        List<@Nullable Object> read = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                Assertions.assertThat(check.getString(1)).isEqualTo("ok");
            }
            try (ResultSet rows = statement.executeQuery("SELECT typeof(held), held FROM value ORDER BY id")) {
                while (rows.next()) {
                    read.add(switch (rows.getString(1)) {
                        case "null" -> null;
                        case "integer" -> rows.getLong(2);
                        case "real" -> rows.getDouble(2);
                        default -> rows.getString(2);
                    });
                }
            }
        }
        return read;
    }
}
