package org.trigpoint.store;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class DirectBatchTest {
    private static final Incident BURGLARY = Rows.incident(Dataset.CRIME, "Burglary", "2012-04", "E01000001");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLargeBatchWrittenDirectlyIsWholeAndLeavesNothingBeside() throws IOException {
        // enough for more files than SQLite attaches unless told
        int rows = 800_000;
        try (Store store = Store.create(folder.resolve("w.trigpoint"))) {
            write(store, "a.csv", BURGLARY, rows);
            write(store, "b.csv", BURGLARY, 1);
            Assertions.assertThat(counted(store)).isEqualTo(rows + 1);
            Assertions.assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
            store.batches().remove(1);
            Assertions.assertThat(counted(store)).isEqualTo(1);
        }
        try (Stream<Path> files = Files.list(folder)) {
            Assertions.assertThat(files).containsExactly(folder.resolve("w.trigpoint"));
        }
    }

    @Test
    void withoutACommitNothingIsKept() {
        try (Store store = Store.create(folder.resolve("w.trigpoint"))) {
            write(store, "a.csv", BURGLARY, 1);
            try (BatchWriter writer = store.beginDirect()) {
                writer.start(Rows.head("b.csv", List.of(), false));
                for (int i = 0; i < 200_000; i++) {
                    writer.add(BURGLARY);
                }
            }
            Assertions.assertThat(counted(store)).isEqualTo(1);
            Assertions.assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    @Test
    void whereSomebodyHasTheWorkspaceOpenTheyReadOn() {
        Path file = folder.resolve("w.trigpoint");
        try (Store store = Store.create(file); Store reader = Store.open(file)) {
            write(store, "a.csv", BURGLARY, 1);
            Assertions.assertThat(counted(reader)).isEqualTo(1);
            try (BatchWriter writer = store.beginDirect()) {
                writer.start(Rows.head("b.csv", List.of(), false));
                writer.add(BURGLARY);
                Assertions.assertThat(counted(reader)).isEqualTo(1);
            }
        }
    }

    @Test
    void aReferenceOfAnyLengthIsKept() {
        String reference = "long ".repeat(30_000).strip();
        try (Store store = Store.create(folder.resolve("w.trigpoint"))) {
            BatchHead head = Rows.head("a.csv", List.of(), true);
            Rows.write(store, head, List.of(Rows.crimeAt("2012-04-01", "10:00", reference),
                    Rows.crimeAt("2012-04-02", "10:00", "short")));
            Assertions.assertThat(store.counts().count(Selection.ALL, List.of("weekday")))
                    .containsExactly(new CountRow(List.of("Monday"), 1), new CountRow(List.of("Sunday"), 1));
            Assertions.assertThat(store.integrity().verify()).allMatch(Integrity.Finding::ok);
        }
    }

    private static void write(Store store, String file, Incident incident, int rows) {
        try (BatchWriter writer = store.beginDirect()) {
            writer.start(Rows.head(file, List.of(), false));
            for (int i = 0; i < rows; i++) {
                writer.add(incident);
            }
            writer.commit(new Ledger(rows, rows, 0, 0, 0), "sha of " + file, List.of());
        }
    }

    private static long counted(Store store) {
        return store.counts().count(Selection.ALL, List.of("weekday")).stream().mapToLong(CountRow::count).sum();
    }
}
