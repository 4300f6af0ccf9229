package org.trigpoint.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PartFileTest {
    /// Beyond the numbers an operating system gives out.
    private static final long NOBODY = 999_999_999;

    @TempDir
    Path folder;

    @Test
    void whatADeadProgramWasWritingGoesWhenTheFolderIsWrittenInto() throws IOException {
        Path dead = Files.writeString(folder.resolve(".trigpoint-" + NOBODY + "-1.part"), "half");
        Path log = Files.writeString(folder.resolve(".trigpoint-" + NOBODY + "-1.part-wal"), "half");
        Path living = Files.writeString(
                folder.resolve(".trigpoint-" + ProcessHandle.current().pid() + "-1.part"), "being written");
        Path other = Files.writeString(folder.resolve(".trigpoint-notes"), "the analyst's");

        Path made = PartFile.create(folder);

        assertThat(dead).doesNotExist();
        assertThat(log).doesNotExist();
        assertThat(living).exists();
        assertThat(other).exists();
        assertThat(made).isEmptyFile();
    }

    @Test
    void theNextStartGoesToTheFoldersADeadProgramHadNoted() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Path gone = Files.writeString(out.resolve(".trigpoint-" + NOBODY + "-1.part"), "half");
        Path document = Files.writeString(out.resolve("assessment.docx"), "whole");
        Path anothers = Files.writeString(out.resolve(".trigpoint-1-1.part"), "being written by process 1");
        Path own = Files.createDirectory(temporary.resolve("trigpoint-" + NOBODY + "-0-x"));
        Files.writeString(own.resolve(PartFile.NOTE), out + "\n" + folder.resolve("not there") + "\n");

        PrivateFolder.sweep(temporary);

        assertThat(gone).doesNotExist();
        assertThat(document).exists();
        assertThat(anothers).exists();
        assertThat(own).doesNotExist();
    }
}
