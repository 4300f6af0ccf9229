package org.trigpoint.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.store.file.Companions;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SafetyTest {
    private static final int PAGE = 8192;

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("w.trigpoint");
        try (Store store = Store.create(file)) {
            Rows.write(store, "a.csv", months(20_000));
        }
    }

    private static List<Incident> months(int rows) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            incidents.add(Rows.incident(Dataset.CRIME, "Burglary", "2012-" + String.format("%02d", 1 + i % 12),
                    String.format("E01%06d", i % 500)));
        }
        return incidents;
    }

    private static long count(Store store) {
        return store.counts().count(Selection.ALL, List.of()).stream().mapToLong(CountRow::count).sum();
    }

    private Map<String, Long> folderContent() throws IOException {
        Map<String, Long> content = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(each).toString(),
                        (long) java.util.Arrays.hashCode(Files.readAllBytes(each)));
            }
        }
        return content;
    }

    /// Overwrites pages in the middle of the incidents.
    private void damage(int pages) throws IOException, SQLException {
        List<Long> incidents = new ArrayList<>();
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = direct.createStatement();
                var rows = sql.executeQuery(
                        "SELECT pageno FROM dbstat WHERE name = 'incident' AND pagetype = 'leaf' ORDER BY pageno")) {
            while (rows.next()) {
                incidents.add(rows.getLong(1));
            }
        }
        byte[] rubbish = new byte[PAGE];
        java.util.Arrays.fill(rubbish, (byte) 0xA5);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < pages; i++) {
                out.seek((incidents.get(incidents.size() / 2 + i) - 1) * PAGE);
                out.write(rubbish);
            }
        }
    }

    @Test
    void aClosedWorkspaceIsOneFile() throws IOException {
        assertThat(folderContent()).containsOnlyKeys("w.trigpoint");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    /// SQLite would take the log of a deleted workspace for the new one's.
    @Test
    void aNewWorkspaceIsNotTakenInByTheLogOfADeletedOne() throws IOException, SQLException {
        Path name = folder.resolve("again.trigpoint");
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + file); var sql = direct.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("CREATE TABLE ghost(x)");
            Files.copy(Companions.log(file), Companions.log(name));
        }
        Store.create(name).close();
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + name);
                var tables = direct.createStatement()
                        .executeQuery("SELECT count(*) FROM sqlite_master WHERE name = 'ghost'")) {
            assertThat(tables.getInt(1)).isZero();
        }
        try (Store store = Store.open(name)) {
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void aNewerWorkspaceStaysAsItIsToTheByte() throws SQLException, IOException {
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + file); var sql = direct.createStatement()) {
            sql.execute("PRAGMA user_version = 99");
        }
        Map<String, Long> before = folderContent();
        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(RefusedException.class).hasMessageContaining("99");
        assertThatThrownBy(() -> Store.read(file)).isInstanceOf(RefusedException.class).hasMessageContaining("99");
        assertThat(folderContent()).isEqualTo(before);
    }

    /// A data set may come without a change of the schema.
    @Test
    void aDataSetThatOnlyANewerTrigpointKnowsIsToldOf() throws SQLException {
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + file); var sql = direct.createStatement()) {
            sql.execute("UPDATE batch SET dataset = 'moon-landings'");
        }
        try (Store store = Store.open(file)) {
            assertThatThrownBy(() -> store.batches().all()).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("moon-landings")
                    .hasMessageContaining("newer Trigpoint");
        }
    }

    @Test
    void aNewerWorkspaceWhoseVersionStandsOnlyInItsLogStaysAsItIs() throws SQLException, IOException {
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("w.trigpoint");
        try (var direct = DriverManager.getConnection("jdbc:sqlite:" + file); var sql = direct.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("PRAGMA user_version = 99");
            Files.copy(file, copy);
            Files.copy(Companions.log(file), Companions.log(copy));
        }
        Map<String, Long> before = folderContent();
        assertThatThrownBy(() -> Store.open(copy)).isInstanceOf(RefusedException.class).hasMessageContaining("99");
        assertThat(folderContent()).isEqualTo(before);
    }

    @Test
    void aDamagedWorkspaceIsNotChangedAndTheBackupIsOffered() throws IOException, SQLException {
        try (Store store = Store.open(file)) {
            store.backUp();
        }
        damage(8);
        byte[] damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("checked backup")
                .hasMessageContaining("restore");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);

        Backups backups = new Backups(file);
        Path aside = new Restoring(file).restore(backups.all().getFirst(), Instant.now()).orElseThrow();
        assertThat(Files.readAllBytes(aside.resolve("w.trigpoint"))).isEqualTo(damaged);
        try (Store store = Store.open(file)) {
            assertThat(count(store)).isEqualTo(20_000);
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void aWorkspaceCutShortIsDamaged() throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(out.length() / 2);
        }
        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(RefusedException.class).hasMessageContaining("damaged");
    }

    /// SQLite itself reads nothing of such files.
    @Test
    void aSpoiltHeaderAndALostEndAreSalvaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (boolean cut : new boolean[]{false, true}) {
            Path spoilt = folder.resolve(cut ? "cut.trigpoint" : "headless.trigpoint");
            byte[] bytes = whole.clone();
            java.util.Arrays.fill(bytes, 0, 24, (byte) 'x');
            Files.write(spoilt, cut ? java.util.Arrays.copyOf(bytes, bytes.length - 8192) : bytes);
            assertThatThrownBy(() -> Store.open(spoilt)).isInstanceOf(RefusedException.class);

            Path rescued = folder.resolve("rescued " + spoilt.getFileName());
            assertThat(Salvage.run(spoilt, rescued)).isNotEmpty()
                    .allMatch(saved -> saved.readable() <= saved.before())
                    .anyMatch(saved -> saved.readable() > 0);
            try (Store store = Store.open(rescued)) {
                assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
            }
        }
        Path rubbish = Files.write(folder.resolve("rubbish.trigpoint"), new byte[20_000]);
        assertThatThrownBy(() -> Salvage.run(rubbish, folder.resolve("none.trigpoint")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nothing can be read of rubbish.trigpoint");
        assertThat(folder.resolve("none.trigpoint")).doesNotExist();
    }

    @Test
    void salvageKeepsWhatCanBeReadAndSaysWhatIsLost() throws IOException, SQLException {
        damage(8);
        byte[] damaged = Files.readAllBytes(file);
        Path rescued = folder.resolve("rescued.trigpoint");
        List<Salvage.Saved> saved = Salvage.run(file, rescued);
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        assertThat(saved).singleElement().satisfies(batch -> {
            assertThat(batch.before()).isEqualTo(20_000);
            assertThat(batch.readable()).isBetween(10_000L, 19_999L);
        });
        try (Store store = Store.open(rescued)) {
            assertThat(count(store)).isEqualTo(saved.getFirst().readable());
            assertThat(store.batches().notes(1)).anyMatch(note -> note.contains("Salvaged"));
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void fewBackupsAreKeptAndOnlyTheOwnerMayReadThem() throws IOException {
        try (Store store = Store.open(file)) {
            for (int i = 0; i < 7; i++) {
                store.backUp();
            }
        }
        List<Backups.Backup> backups = new Backups(file).all();
        assertThat(backups).hasSize(5);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Companions.backups(file))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups.getFirst().file())))
                .isEqualTo("rw-------");
    }

    @Test
    void theFirstChangeOfADayIsPrecededByABackup() {
        try (Store store = Store.open(file)) {
            assertThat(new Backups(file).all()).isEmpty();
            store.undo(1);
            Rows.write(store, "b.csv", months(10));
        }
        assertThat(new Backups(file).all()).singleElement()
                .satisfies(backup -> assertThat(backup.reason()).isEqualTo(Backups.Reason.DAILY));
        new Restoring(file).restore(new Backups(file).all().getFirst(), Instant.now());
        try (Store store = Store.open(file)) {
            assertThat(count(store)).isEqualTo(20_000);
        }
    }

    @Test
    void readingLeavesNoTrace() throws IOException {
        Map<String, Long> before = folderContent();
        try (Store store = Store.read(file)) {
            assertThat(count(store)).isEqualTo(20_000);
            assertThat(store.readOnlyBecause()).isPresent();
            assertThatThrownBy(() -> store.settings().put("a", "b")).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("reading only");
        }
        assertThat(folderContent()).isEqualTo(before);
    }

    @Test
    void aFileThatSomebodyTouchedIsCheckedAgain() throws IOException, SQLException {
        Store.open(file).close();
        damage(2);
        assertThatThrownBy(() -> Store.read(file)).isInstanceOf(RefusedException.class);
    }
}
