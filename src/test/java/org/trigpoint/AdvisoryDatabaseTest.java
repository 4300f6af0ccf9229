package org.trigpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class AdvisoryDatabaseTest {
    @TempDir
    Path folder;

    private Path database(String... entries) throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < entries.length; i++) {
                out.putNextEntry(new ZipEntry("GHSA-" + i + ".json"));
                out.write(entries[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static String entry(String id, String events) {
        return """
                {"id": "%s", "aliases": ["CVE-2020-0001"], "summary": "It loops.", "affected": [{"package":
                {"ecosystem": "Maven", "name": "org.example:reader"}, "ranges": [{"type": "ECOSYSTEM", "events": [%s]}]}]}
                """
                .formatted(id, events);
    }

    @ParameterizedTest
    @CsvSource({"1.9.9, false", "2.0, true", "2.5.1, true", "2.9-beta1, true", "2.9, false", "3.0, false",
        "3.1.0, true",
        "3.4, true", "3.4.1, false"})
    void aVersionIsWithinTheRangesOrNot(String version, boolean affected) throws IOException {
        AdvisoryDatabase database = AdvisoryDatabase.open(database(
                entry("GHSA-a", "{\"introduced\": \"2.0\"}, {\"fixed\": \"2.9\"}"),
                entry("GHSA-b", "{\"introduced\": \"3.1\"}, {\"last_affected\": \"3.4\"}"),
                entry("GHSA-c", "{\"introduced\": \"0\"}").replace("org.example:reader", "org.example:other")));

        assertThat(database.of(Map.of("org.example:reader", version))).hasSize(affected ? 1 : 0);
    }

    @Test
    void listedVersionsCountAndWithdrawnAdvisoriesDoNot() throws IOException {
        String listed = """
                {"id": "GHSA-d", "affected": [{"package": {"name": "org.example:reader"}, "versions": ["1.0", "1.1"]}]}""";
        AdvisoryDatabase database = AdvisoryDatabase.open(database(listed,
                listed.replace("\"id\"", "\"withdrawn\": \"2026-01-01T00:00:00Z\", \"id\"")));

        assertThat(database.of(Map.of("org.example:reader", "1.1"))).extracting(AdvisoryDatabase.Advisory::names)
                .containsExactly(java.util.List.of("GHSA-d"));
        assertThat(database.of(Map.of("org.example:reader", "1.2"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.10, 1.9", "2.0, 2.0-rc1", "2.0.1, 2.0", "3.54.1.0, 3.53.3", "1.0-beta2, 1.0-beta1",
        "1.0-rc1, 1.0-beta9"})
    void laterVersionsComeAfterEarlierOnes(String later, String earlier) {
        assertThat(new LibraryVersion(later)).isGreaterThan(new LibraryVersion(earlier));
        assertThat(new LibraryVersion(earlier)).isLessThan(new LibraryVersion(later));
    }

    @Test
    void missingNumbersAreZero() {
        assertThat(new LibraryVersion("2.0")).isEqualByComparingTo(new LibraryVersion("2.0.0"));
    }
}
