package org.trigpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.intake.TwoForces;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Bringing files in and taking them out, as the command line does it.
class IntakeCommandsTest {
    private static final String HEAD = "Crime no,Offence,Offence date\n";
    @TempDir
    Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
    }

    private String count(Path workspace) {
        out.getBuffer().setLength(0);
        assertThat(run("count", workspace, "--format", "csv")).isZero();
        return out.toString().strip();
    }

    @Test
    void aFolderComesInFileByFile() throws IOException {
        Path workspace = folder.resolve("w.trigpoint");
        Path in = Files.createDirectories(folder.resolve("in").resolve("deep"));
        Files.writeString(in.resolve("a.csv"), HEAD + "A1,Robbery,13/04/2024\n");
        Files.writeString(in.resolve("b.csv"), HEAD + "B1,Robbery,13/04/2024\nB2,Robbery,14/04/2024\n");
        Files.writeString(in.resolve("notes.md"), "Not a table.");
        assertThat(run("new", workspace)).isZero();
        assertThat(run("import", workspace, in.getParent())).isZero();
        assertThat(count(workspace)).endsWith("3");
    }

    @Test
    void ofAZipOnlyTheFilesAskedForComeIn() throws IOException {
        Path workspace = folder.resolve("w.trigpoint");
        Path download = TwoForces.zip(folder.resolve("download.zip"));
        assertThat(run("new", workspace)).isZero();
        assertThat(run("import", workspace, download, "--in-zip", "northmoor")).isZero();
        assertThat(count(workspace)).endsWith("2");
    }

    @Test
    void aFileWhoseReferencesAreUniqueReplacesItself() throws IOException {
        Path workspace = folder.resolve("w.trigpoint");
        Path file = Files.writeString(folder.resolve("a.csv"), HEAD + "A1,Robbery,13/04/2024\nA2,Robbery,14/04/2024\n");
        assertThat(run("new", workspace)).isZero();
        assertThat(run("import", workspace, file)).isZero();
        assertThat(run("import", workspace, file, "--replace")).isZero();
        assertThat(count(workspace)).endsWith("2");
    }

    @Test
    void undoSaysWhichLaterFilesLeftTheSameRecordsOut() throws IOException {
        Path workspace = folder.resolve("w.trigpoint");
        Path first = Files.writeString(folder.resolve("a.csv"), HEAD + "A1,Robbery,13/04/2024\n");
        Path later = Files.writeString(folder.resolve("b.csv"),
                HEAD + "A1,Robbery,13/04/2024\nA2,Robbery,14/04/2024\n");
        assertThat(run("new", workspace)).isZero();
        assertThat(run("import", workspace, first)).isZero();
        assertThat(run("import", workspace, later)).isZero();
        assertThat(run("undo", workspace, 1)).isZero();
        assertThat(err.toString()).contains("Batch 2 (b.csv) left out 1 record that was there already",
                "import that file again with --replace");
        assertThat(run("import", workspace, later, "--replace")).isZero();
        assertThat(count(workspace)).endsWith("2");
    }

    @Test
    void layoutsAreListedAndDraftedForAFileNobodyHasSeen() throws IOException {
        assertThat(run("layouts", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("police-uk-street", "road-casualties");
        Path file = Files.writeString(folder.resolve("new.csv"), "Ref,What happened,When\n1,Robbery,13/04/2024\n");
        Path layout = folder.resolve("new.json");
        assertThat(run("layouts", "--draft", file, "--out", layout)).isZero();
        assertThat(layout).content().contains("\"date\"", "When");
    }
}
