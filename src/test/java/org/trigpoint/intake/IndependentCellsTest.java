package org.trigpoint.intake;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Every cell of public spreadsheets is what readers of other hands find; the README beside the expected values says how.
class IndependentCellsTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));
    private static final Path EXPECTED = Path.of("src/test/resources/org/trigpoint/intake/cells/cells.tsv");

    private record Sheet(String file, String name, int cells, String sha256) {
        static Sheet of(String line) {
            String[] parts = line.split("\t", -1);
            return new Sheet(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsWhatOthersRead() throws IOException {
        Map<String, List<Sheet>> files;
        try (Stream<String> lines = Files.lines(EXPECTED)) {
            files = lines.skip(1)
                    .map(Sheet::of)
                    .collect(Collectors.groupingBy(Sheet::file, TreeMap::new, Collectors.toList()));
        }
        assertThat(files).hasSizeGreaterThan(150);
        return files.entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(String name, List<Sheet> expected) throws IOException {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), name);
        CellLines read = CellLines.of(file);

        assertThat(read.refusals).isEmpty();
        read.sheets.values().removeIf(List::isEmpty);
        assertThat(read.sheets.entrySet()
                .stream()
                .map(sheet -> new Sheet(name, sheet.getKey(), sheet.getValue().size(), digest(sheet.getValue()))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String digest(List<String> lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
