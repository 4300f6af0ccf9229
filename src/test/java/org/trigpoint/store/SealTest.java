package org.trigpoint.store;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Category;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.Incident;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.store.seal.Passphrase;
import org.trigpoint.store.seal.SealedFile;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTest {
    private static final Passphrase RIGHT = Passphrase.of("correct horse battery".toCharArray());
    private static final Passphrase OTHER = Passphrase.of("tropical fish umbrella".toCharArray());

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("w.trigpoint");
        try (Store store = Store.create(file)) {
            write(store, "a.csv");
            store.backUp();
        }
        new Sealing(file).encrypt(RIGHT);
    }

    private static void write(Store store, String name) {
        Rows.write(store, Rows.head(name, List.of("CANARYheading"), false),
                List.of(new Incident(new Category(Dataset.CRIME, "CANARYcategory"), When.of(YearMonth.parse("2012-04")),
                        Where.inArea("CANARYarea"), "CANARYoutcome", "CANARYref " + name, List.of("CANARYextra"))));
    }

    private static long count(Store store) {
        return store.counts().count(Selection.ALL, List.of()).stream().mapToLong(CountRow::count).sum();
    }

    private void assertNothingIsReadable() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1)).as(each.toString())
                        .doesNotContain("CANARY")
                        .doesNotContain("a.csv")
                        .doesNotContain("SQLite")
                        .doesNotContain("CREATE TABLE");
            }
        }
    }

    @Test
    void noByteIsReadableWhileOpenOrClosed() throws IOException {
        assertNothingIsReadable();
        try (Store store = Store.open(file, () -> RIGHT)) {
            write(store, "CANARYb.csv");
            assertNothingIsReadable();
            store.backUp();
            try (BatchWriter writer = store.begin()) {
                writer.start(Rows.head("CANARYc.csv", List.of(), false));
                assertNothingIsReadable();
            }
        }
        assertNothingIsReadable();
    }

    @Test
    void whatIsCommittedIsOnTheDiskBeforeTheCommitReturns() {
        try (Store store = Store.open(file, () -> RIGHT)) {
            write(store, "b.csv");
            store.settings().put("partnership", "Calderbrook");
            try (Store reader = Store.read(file, () -> RIGHT)) {
                assertThat(count(reader)).isEqualTo(2);
                assertThat(reader.settings().get("partnership")).contains("Calderbrook");
                assertThat(reader.integrity().verify()).allMatch(Integrity.Finding::ok);
            }
            assertThat(store.undo(2)).isTrue();
        }
        try (Store store = Store.open(file, () -> RIGHT)) {
            assertThat(count(store)).isEqualTo(1);
        }
    }

    @Test
    void aWrongPassphraseIsAPlainMessage() {
        assertThatThrownBy(() -> Store.open(file, () -> OTHER)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("passphrase of w.trigpoint is another one");
        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("passphrase");
        assertThatThrownBy(() -> new Sealing(file).encrypt(OTHER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Sealing(file).change(RIGHT, Passphrase.of("short".toCharArray())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("12");
    }

    @Test
    void thePassphraseCanBeChangedAndTakenOff() {
        new Sealing(file).change(RIGHT, OTHER);
        assertThatThrownBy(() -> Store.open(file, () -> RIGHT)).isInstanceOf(RefusedException.class);
        new Sealing(file).decrypt(OTHER);
        assertThat(SealedFile.isSealed(file)).isFalse();
        try (Store store = Store.open(file)) {
            assertThat(count(store)).isEqualTo(1);
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void oneChangedByteBreaksTheSealAndTheBackupComesBack() throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(out.length() / 2);
            int there = out.read();
            out.seek(out.length() / 2);
            out.write(there ^ 1);
        }
        assertThatThrownBy(() -> Store.open(file, () -> RIGHT)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("damaged");
        Backups backups = new Backups(file);
        new Restoring(file).restore(backups.all().getFirst(), Instant.now());
        try (Store store = Store.open(file, () -> RIGHT)) {
            assertThat(count(store)).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeWrittenIsNotKeptInMemoryEither() throws IOException {
        Path inTheWay = folder.resolve("w.trigpoint.part");
        try (Store store = Store.open(file, () -> RIGHT)) {
            Files.createDirectories(inTheWay.resolve("full"));
            assertThatThrownBy(() -> write(store, "b.csv")).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("nothing was changed");
            assertThat(count(store)).isEqualTo(1);
            Files.delete(inTheWay.resolve("full"));
            Files.delete(inTheWay);
            write(store, "b.csv");
            assertThat(count(store)).isEqualTo(2);
        }
        try (Store store = Store.open(file, () -> RIGHT)) {
            assertThat(count(store)).isEqualTo(2);
        }
    }

    @Test
    void twoWindowsOfOneProgramDoNotOverwriteEachOther() {
        try (Store first = Store.open(file, () -> RIGHT); Store second = Store.open(file, () -> RIGHT)) {
            write(first, "b.csv");
            assertThatThrownBy(() -> write(second, "c.csv")).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("another window");
            assertThat(count(second)).isEqualTo(2); // it has the other's work now
            write(second, "c.csv");
        }
        try (Store store = Store.open(file, () -> RIGHT)) {
            assertThat(count(store)).isEqualTo(3);
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void aWorkspaceThatSomebodyReadsIsNotEncryptedUnderThem() {
        new Sealing(file).decrypt(RIGHT);
        try (Store reader = Store.read(file)) {
            assertThatThrownBy(() -> new Sealing(file).encrypt(RIGHT)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("close it first");
            assertThat(count(reader)).isEqualTo(1);
        }
        assertThat(SealedFile.isSealed(file)).isFalse();
        new Sealing(file).encrypt(RIGHT);
        assertThat(SealedFile.isSealed(file)).isTrue();
    }

    @Test
    void whatACutShortEncryptionLeftReadableGoesWhenTheWorkspaceIsOpened() throws IOException {
        Path plainBackup = folder.resolve("w.trigpoint-backups").resolve("2026-01-01T000000.000Z-daily.trigpoint");
        Files.writeString(plainBackup, "CANARY backup");
        Files.writeString(folder.resolve("w.trigpoint.part"), "CANARY part");
        Files.writeString(folder.resolve("w.trigpoint-backups").resolve("x.trigpoint.part"), "CANARY backup part");
        Store.open(file, () -> RIGHT).close();
        assertNothingIsReadable();
        assertThat(new Backups(file).all()).hasSize(1);
    }

    @Test
    void anErasedBatchIsLookedForInMemoryAndInSealedBackups() {
        try (Store store = Store.open(file, () -> RIGHT)) {
            write(store, "second.csv");
            store.backUp();
            Erasure receipt = store.erase(2, "Sent in error", Erasure.Holders.DELETE, Progress.NONE);
            assertThat(receipt.sought()).isPositive();
            assertThat(receipt.isComplete()).as(receipt.toString()).isTrue();
            assertThat(receipt.backupsDeleted()).isEqualTo(1);
            assertThat(count(store)).isEqualTo(1);
            assertThat(store.erasing().holding(1)).isNotEmpty();
            assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }
}
