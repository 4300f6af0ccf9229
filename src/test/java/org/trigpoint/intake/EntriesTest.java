package org.trigpoint.intake;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class EntriesTest {
    @TempDir
    Path folder;
    private Path download;

    @BeforeEach
    void pack() throws IOException {
        download = TwoForces.zip(folder.resolve("download.zip"));
    }

    @Test
    void everyFileComesUnlessAskedOtherwise() {
        assertThat(filesOf(Entries.ALL)).containsExactly("download.zip/2024-01/2024-01-northmoor-street.csv",
                "download.zip/2024-01/2024-01-southmoor-street.csv");
    }

    @Test
    void onlyTheFilesWhoseNameHoldsThePieceAreRead() {
        assertThat(filesOf(Entries.holding(List.of("NORTHMOOR"))))
                .containsExactly("download.zip/2024-01/2024-01-northmoor-street.csv");
        assertThat(filesOf(Entries.holding(List.of("north", "south")))).hasSize(2);
    }

    @Test
    void filesLeftOutAreNotRead() {
        assertThat(filesOf(Entries.without(Set.of("download.zip/2024-01/2024-01-northmoor-street.csv"))))
                .containsExactly("download.zip/2024-01/2024-01-southmoor-street.csv");
    }

    @Test
    void namesThatNoFileHasAreRefusedWithOneThatThereIs() {
        Heard heard = Heard.of(download, ReadOptions.DEFAULT.of(Entries.holding(List.of("eastmoor"))));
        assertThat(heard.tables).isEmpty();
        assertThat(heard.refusals).singleElement()
                .extracting(Heard.Refusal::reason)
                .isEqualTo(
                        "it holds no file of the names asked for; the first is '2024-01/2024-01-northmoor-street.csv'");
    }

    @Test
    void aZipWithinIsLookedInto() throws IOException {
        Path outer = TwoForces.inAnother(folder.resolve("outer.zip"), download);
        Heard heard = Heard.of(outer, ReadOptions.DEFAULT.of(Entries.holding(List.of("northmoor"))));
        assertThat(heard.table().head.file())
                .isEqualTo("outer.zip/download.zip/2024-01/2024-01-northmoor-street.csv");
    }

    private List<String> filesOf(Entries entries) {
        return Heard.of(download, ReadOptions.DEFAULT.of(entries)).tables.stream()
                .map(table -> table.head.file())
                .toList();
    }
}
