package org.trigpoint.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// The committed files are the ones the generator makes.
class MakeSampleDataTest {
    @Test
    void theSameSeedMakesTheCommittedFiles(@TempDir Path folder) throws IOException {
        MakeSampleData.write(folder);

        List<Path> made = files(folder);
        assertThat(made).isEqualTo(files(SampleFile.FOLDER)).hasSize(36);
        for (Path file : made) {
            assertThat(contents(folder.resolve(file))).as(file.toString())
                    .isEqualTo(contents(SampleFile.FOLDER.resolve(file)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !file.equals(Path.of("README.md")))
                    .sorted()
                    .toList();
        }
    }

    /// The parts of a workbook, since how well they are compressed is the runtime's affair; else the file.
    private static Map<String, String> contents(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Map.of("", Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
