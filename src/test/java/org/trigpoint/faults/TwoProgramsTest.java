package org.trigpoint.faults;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Two programs on one workspace, as two people or two windows are.
class TwoProgramsTest {
    @TempDir
    Path folder;
    private Path file = Path.of("");
    private Path crimes = Path.of("");

    /// Opens the workspace it is given, says so, and keeps it open until its input ends.
    public static final class Holder {
        private Holder() {}

        /// @param arguments the workspace
        public static void main(String[] arguments) throws IOException {
            try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
                System.out.println("open " + workspace.readOnlyBecause().orElse("to write"));
                System.out.flush();
                while (System.in.read() >= 0) {
                    // until the other end is closed
                }
            }
        }
    }

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("w.trigpoint");
        Workspace.create(file).close();
        crimes = Files.writeString(folder.resolve("crimes.csv"),
                "Crime Number,Offence Group,Date Recorded,LSOA Code\nA1,Burglary,01/04/2012,E01000001\n");
    }

    private Process hold() throws IOException {
        return new ProcessBuilder(Child.command(folder, Holder.class.getName(), List.of(file.toString())))
                .redirectErrorStream(true)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private Child.Said run(String... arguments) throws IOException, InterruptedException {
        return Child.run(Fault.none("nothing"),
                Child.command(folder, "org.trigpoint.Trigpoint", new ArrayList<>(List.of(arguments))), 0);
    }

    @Test
    void theSecondReadsIsToldWhoWritesAndIsRefusedPlainly() throws IOException, InterruptedException {
        Process first = hold();
        try {
            assertThat(firstLine(first)).isEqualTo("open to write");
            String who = "process " + first.pid();
            try (Workspace second = Workspace.open(file)) {
                assertThat(second.readOnlyBecause().orElse("")).contains(who);
                assertThat(second.batches()).isEmpty();
            }
            Child.Said imported = run("import", file.toString(), crimes.toString());
            assertThat(imported.exitCode()).isEqualTo(1);
            assertThat(String.join(" ", imported.lines())).contains("open for reading only")
                    .contains(who)
                    .doesNotContain("Exception");
            assertThat(run("undo", file.toString(), "1").exitCode()).isEqualTo(1);
            assertThat(run("erase", file.toString(), "1", "--reason", "x").exitCode()).isEqualTo(1);
            assertThat(run("count", file.toString()).exitCode()).isZero();
            assertThat(run("verify", file.toString()).exitCode()).isZero();
            assertThat(String.join(" ", run("encrypt", file.toString()).lines())).doesNotContain("Exception");
        } finally {
            first.getOutputStream().close();
            first.waitFor();
        }
        assertThat(run("import", file.toString(), crimes.toString()).exitCode()).isZero();
    }

    @Test
    void aLockLeftByAKilledProgramLocksNobodyOut() throws IOException, InterruptedException {
        Process first = hold();
        assertThat(firstLine(first)).isEqualTo("open to write");
        first.destroyForcibly().waitFor();
        assertThat(folder.resolve("w.trigpoint-lock")).exists();
        try (Workspace second = Workspace.open(file)) {
            assertThat(second.readOnlyBecause()).isEmpty();
            second.importFile(crimes, ImportOptions.DEFAULT, org.trigpoint.task.Progress.NONE);
            assertThat(second.batches()).hasSize(1);
        }
        assertThat(folder.resolve("w.trigpoint-lock")).doesNotExist();
    }

    /// The number of a process may belong to another program by now, and the file may come from another computer: only the
    /// lock of the operating system counts.
    @Test
    void aLockFileThatNamesALivingProcessOrAnotherComputerLocksNobodyOut() throws IOException {
        for (String text : List.of("ann on this computer (process " + ProcessHandle.current().pid() + ")\n",
                "bob on ANOTHER-PC (process 1)\nIMPORT\t7\t2026-01-01T10:00:00Z\tcrimes.csv\n", "", "\0\0\0")) {
            Files.writeString(folder.resolve("w.trigpoint-lock"), text);
            try (Workspace workspace = Workspace.open(file)) {
                assertThat(workspace.readOnlyBecause()).as(text).isEmpty();
                assertThat(workspace.interrupted().isPresent()).isEqualTo(text.contains("IMPORT"));
            }
        }
    }
}
