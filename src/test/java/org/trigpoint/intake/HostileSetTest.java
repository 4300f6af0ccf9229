package org.trigpoint.intake;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.Heard.HeardTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a file is, something is said about it, in plain words, and nothing is thrown.
class HostileSetTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyHostileFileIsReadOrRefusedInPlainWords() throws IOException {
        Map<String, byte[]> files = HostileSet.files();
        assertThat(files).hasSizeGreaterThan(60);
        return files.entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getValue())));
    }

    private void check(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("Incidents.xlsx"), bytes);
        Heard heard = Heard.of(file);

        assertThat(heard.tables.size() + heard.refusals.size()).isPositive();
        assertThat(heard.refusals).allSatisfy(refusal -> assertPlain(refusal.reason()));
        assertThat(heard.tables).allSatisfy(HostileSetTest::assertOver);
    }

    private static void assertOver(HeardTable table) {
        assertThat(table.failure.isEmpty()).isEqualTo(table.ledgers.size() == 1);
        if (!table.failure.isEmpty()) {
            assertPlain(table.failure);
        }
    }

    private static void assertPlain(String reason) {
        assertThat(reason).isNotBlank().hasSizeLessThan(400).doesNotContain("Exception", "org.", "java.", "null");
    }
}
