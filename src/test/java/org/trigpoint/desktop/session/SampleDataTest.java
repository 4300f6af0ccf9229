package org.trigpoint.desktop.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class SampleDataTest {
    @TempDir
    Path folder;

    @Test
    void theSampleLiesInTheWorkingFolderOrBesideTheProgram() throws IOException {
        Path program = folder.resolve("Trigpoint/lib/app/trigpoint.jar");
        assertThat(SampleData.find(folder, program)).isEmpty();
        Path beside = Files.createDirectories(folder.resolve("Trigpoint/lib/sample-data"));
        assertThat(SampleData.find(folder, program)).contains(beside.toAbsolutePath());
        Path here = Files.createDirectories(folder.resolve("sample-data"));
        assertThat(SampleData.find(folder, program)).contains(here.toAbsolutePath());
    }
}
