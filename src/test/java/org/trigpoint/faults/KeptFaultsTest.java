package org.trigpoint.faults;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Batch;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Faults while a backup is made and while a workspace is made anew in place of an earlier one: whatever happens, what is named
/// is whole, the earlier one is there until the new one is, and nothing passing is left after the next start. Four in the
/// ordinary build, dozens with the profile `faults`.
class KeptFaultsTest {
    private static final int FAULTS = Math.max(4, Integer.getInteger("trigpoint.faults", 0) / 6);
    private static final long SEED = Long.getLong("trigpoint.faults.seed", 7);
    private static final List<String> EARLIER = List.of("earlier.csv");
    private static final List<String> LATER = List.of("later.csv");
    private static final List<List<String>> COMMANDS = List.of(List.of("backup", "WS"),
            List.of("assess", "PARTNERS", "--out", "OUT"));

    @TempDir
    static Path folder;
    static Map<List<String>, Double> undisturbed = new HashMap<>();

    @BeforeAll
    static void makeAnEarlierWorkspaceAndMeasure() throws IOException, InterruptedException {
        Child.unpackLibrary(folder);
        Path partners = Files.createDirectory(folder.resolve("partners"));
        crimes(partners.resolve("later.csv"), 400);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            workspace.importFile(crimes(folder.resolve("earlier.csv"), 3000), ImportOptions.DEFAULT, Progress.NONE);
        }
        for (List<String> command : COMMANDS) {
            Room room = Room.make("undisturbed-" + command.getFirst());
            Child.Said said = Child.runFromTheStart(Fault.none("nothing"), room.command(command), 0);
            assertThat(said.exitCode()).as(said.toString()).isZero();
            undisturbed.put(command, said.milliseconds());
            room.check(said);
        }
    }

    private static Path crimes(Path file, int rows) throws IOException {
        StringBuilder text = new StringBuilder("Crime Number,Offence Group,Date Recorded,LSOA Code\n");
        for (int row = 0; row < rows; row++) {
            text.append(String.format("C%d,Burglary,%02d/%02d/%d,E0100000%d%n", row, 1 + row % 28, 1 + row % 12,
                    2011 + row % 2, row % 9));
        }
        return Files.writeString(file, text);
    }

    /// One run's surroundings.
    private record Room(Path workspace, Path out, Path temporary) {
        static Room make(String name) throws IOException {
            Path where = Files.createDirectory(folder.resolve(name));
            Path out = Files.createDirectory(where.resolve("out"));
            return new Room(Files.copy(folder.resolve("w.trigpoint"), out.resolve("assessment.trigpoint")), out,
                    Files.createDirectory(where.resolve("temporary")));
        }

        List<String> command(List<String> words) {
            List<String> arguments = words.stream()
                    .map(word -> switch (word) {
                        case "WS" -> workspace.toString();
                        case "OUT" -> out.toString();
                        case "PARTNERS" -> folder.resolve("partners").toString();
                        default -> word;
                    })
                    .toList();
            List<String> command = Child.command(folder, "org.trigpoint.Trigpoint", arguments);
            command.add(1, "-Djava.io.tmpdir=" + temporary);
            command.add(1, "-Duser.home=" + temporary);
            return command;
        }

        void check(Child.Said said) throws IOException, InterruptedException {
            assertThat(said.lines()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
            Child.run(Fault.none("the next start"), command(List.of("--version")), 0);
            boolean assessing = Files.exists(out.resolve("assessment.docx"));
            assertThat(files(workspace)).isIn(EARLIER, LATER);
            List<Safekeeping.Backup> backups = new Safekeeping(workspace).backups();
            for (Safekeeping.Backup backup : backups) {
                Path copy = Files.copy(backup.file(), temporary.resolve("copy.trigpoint"));
                assertThat(files(copy)).isEqualTo(EARLIER);
                Files.delete(copy);
            }
            if (files(workspace).equals(LATER)) {
                assertThat(backups).as("the earlier workspace is gone").isNotEmpty();
                assertThat(assessing).as("the workspace came before its documents").isTrue();
            } else if (said.exitCode() == 0) {
                assertThat(backups).as("a backup was told of and is not there").isNotEmpty();
            }
            Child.run(Fault.none("the next backup"), command(List.of("backup", "WS")), 0);
            assertNothingPassing();
        }

        private void assertNothingPassing() throws IOException {
            try (Stream<Path> written = Files.walk(out); Stream<Path> left = Files.list(temporary)) {
                assertThat(written.map(path -> path.getFileName().toString()))
                        .noneMatch(name -> name.contains(".part"));
                assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("trig"));
            }
        }
    }

    private static List<String> files(Path workspace) {
        try (Workspace open = Workspace.open(workspace)) {
            assertThat(open.verify()).allMatch(IntegrityCheck::ok);
            return open.batches().stream().map(Batch::file).toList();
        }
    }

    private static List<Fault> faults(Random random) throws InterruptedException {
        List<Fault> faults = new ArrayList<>();
        boolean tracing = FaultsTest.canTrace();
        for (int i = 0; i < FAULTS; i++) {
            faults.add(switch (i / COMMANDS.size() % (tracing ? 3 : 1)) {
                case 0 -> Fault.kill(0.3 + 0.7 * random.nextDouble());
                case 1 -> Fault.killAt(random.nextBoolean() ? "pwrite64" : "rename", 1 + random.nextInt(12));
                default -> Fault.failAt("pwrite64", "ENOSPC", 1 + random.nextInt(400));
            });
        }
        return faults;
    }

    @Test
    void whatIsNamedIsWholeAndTheEarlierOneIsNeverLost() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (Fault fault : faults(new Random(SEED))) {
            List<String> command = COMMANDS.get(number % COMMANDS.size());
            Room room = Room.make("f" + number++);
            Child.Said said = Child.runFromTheStart(fault, room.command(command), undisturbed.get(command));
            try {
                room.check(said);
            } catch (AssertionError | RuntimeException e) {
                wrong.add(fault.words() + ", " + command + ", " + said.exitCode() + " " + said.lines() + ": "
                        + String.valueOf(e.getMessage()).lines().limit(8).toList());
            }
        }
        assertThat(wrong).isEmpty();
        System.out.println("faults while keeping: " + FAULTS);
    }
}
