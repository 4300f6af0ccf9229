package org.trigpoint.store;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// A workspace of every schema version there has been opens, whole: the stored file of version 1, brought by the scripts to
/// each later version as the Trigpoint of that version left it.
class VersionsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/org/trigpoint/store/migration");

    @TempDir
    Path folder;

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int number(String script) {
        return Integer.parseInt(script.substring(0, 3));
    }

    /// The workspace as version `latest` left it.
    private Path of(int latest) throws IOException, SQLException {
        Path file = folder.resolve("w.trigpoint");
        try (var in = VersionsTest.class.getResourceAsStream("workspace-001.trigpoint")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        try (Connection direct = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = direct.createStatement()) {
            for (String script : scripts()) {
                if (number(script) > 1 && number(script) <= latest) {
                    sql.executeUpdate(Files.readString(SCRIPTS.resolve(script)));
                    sql.executeUpdate("PRAGMA user_version = " + number(script));
                }
            }
        }
        return file;
    }

    private static List<CountRow> counts(Store store) {
        return store.counts().count(Selection.ALL, List.of("category", "month", "area"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void opensAndAnswersAsBefore(String script) throws IOException, SQLException {
        Path file = of(number(script));
        try (Store store = Store.open(file)) {
            assertThat(store.batches().all()).hasSize(1);
            assertThat(counts(store)).isNotEmpty();
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
            boolean upgraded = number(script) < Migrations.latest();
            assertThat(new Backups(file).all()).hasSize(upgraded ? 1 : 0);
            assertThat(counts(store)).isEqualTo(ofVersionOne());
        }
    }

    private List<CountRow> ofVersionOne() throws IOException {
        Path first = folder.resolve("first.trigpoint");
        try (var in = VersionsTest.class.getResourceAsStream("workspace-001.trigpoint")) {
            Files.copy(Objects.requireNonNull(in), first);
        }
        try (Store store = Store.open(first)) {
            return counts(store);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isKnownToTheProgram(String script) {
        assertThat(Migrations.steps()).contains(script);
    }
}
