package org.trigpoint.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Cases kept as rows of tab-separated text beside the tests.
final class CaseTable {
    private CaseTable() {}

    /// The rows of a resource without its comments.
    static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(CaseTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
