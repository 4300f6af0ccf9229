package org.trigpoint.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// What public files and cases hold is what a script of another hand works out; the README beside the expected values says
/// how.
class IndependentEntriesTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));
    private static final Path RESOURCES = Path.of("src/test/resources/org/trigpoint/intake");

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/org/trigpoint/intake/cells/entries.tsv", delimiter = '\t', numLinesToSkip = 1)
    void theSameEntries(String name, int entries, String sha256) throws Exception {
        Path file = name.startsWith("cases/") ? RESOURCES.resolve(name) : DATA.resolve(name);
        assumeTrue(Files.exists(file), name);
        List<String> lines = Heard.of(file).tables.stream()
                .flatMap(table -> table.entries.stream())
                .map(EntryLine::of)
                .sorted()
                .toList();

        assertThat(lines).hasSize(entries);
        assertThat(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(sha256);
    }
}
