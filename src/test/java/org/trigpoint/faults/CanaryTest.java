package org.trigpoint.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Words from cells, names of files and folders are sought in every byte the program writes outside of the workspace and the
/// documents it was asked for.
class CanaryTest {
    private static final String CELL = "Canarycell";
    private static final String FILE = "Canaryfile";
    private static final String FOLDER = "Canaryfolder";

    @TempDir
    Path folder;

    private record Ended(String output, String errors) {}

    private List<String> command(Path temporary, List<String> arguments) {
        List<String> command = Child.command(folder, "org.trigpoint.Trigpoint", arguments);
        command.remove("-Dorg.sqlite.lib.path=" + folder);
        command.add(1, "-Djava.io.tmpdir=" + temporary);
        command.add(1, "-Duser.home=" + temporary.resolveSibling("home"));
        return command;
    }

    private Ended run(Path temporary, long killAfterMilliseconds, String... arguments)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command(temporary, List.of(arguments)))
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("TRIGPOINT_TRACE", "1");
        builder.environment().put("TRIGPOINT_PASSPHRASE", "correct horse battery");
        Process process = builder.start();
        if (killAfterMilliseconds > 0 && !process.waitFor(killAfterMilliseconds, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        process.waitFor();
        return new Ended(Files.readString(output), Files.readString(errors));
    }

    private static List<Path> holding(Path where, String... words) throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(where)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(each, StandardCharsets.ISO_8859_1);
                if (Stream.of(words).anyMatch(content::contains)) {
                    holding.add(each);
                }
            }
        }
        return holding;
    }

    private Path crimes(Path in, int rows) throws IOException {
        StringBuilder text = new StringBuilder("Crime Number,Offence Group,Date Recorded,LSOA Code,Street\n");
        for (int row = 0; row < rows; row++) {
            text.append("C")
                    .append(row)
                    .append(",Burglary,01/04/2012,E01000001,")
                    .append(CELL)
                    .append(row)
                    .append('\n');
        }
        text.append("C,Burglary,").append(CELL).append(",E01000001,x\n");
        return Files.writeString(in.resolve(FILE + ".csv"), text);
    }

    /// An encrypted workspace, imports that end well, badly and by a kill, and a fault of the program.
    @Test
    void nothingIsWrittenThatNamesAnything() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Files.createDirectory(folder.resolve("home"));
        Path partner = Files.createDirectory(folder.resolve(FOLDER));
        Path work = Files.createDirectory(folder.resolve("work"));
        String workspace = work.resolve("w.trigpoint").toString();
        Path file = crimes(partner, 60_000);
        run(temporary, 0, "new", workspace);
        run(temporary, 0, "encrypt", workspace);
        assertThat(run(temporary, 0, "import", workspace, file.toString()).output()).contains("60,000");
        Files.writeString(partner.resolve(FILE + ".xlsx"), "PK" + CELL);
        run(temporary, 0, "import", workspace, partner.resolve(FILE + ".xlsx").toString());
        run(temporary, 900, "import", workspace, file.toString(), "--replace");
        run(temporary, 1500, "import", workspace, file.toString(), "--replace");
        assertThat(run(temporary, 0, "verify", workspace).output()).contains("batch hashes", "ok");

        assertThat(holding(work, CELL, FILE, FOLDER)).isEmpty();
        assertThat(holding(temporary, CELL, FILE, FOLDER)).isEmpty();
        assertThat(holding(folder.resolve("home"), CELL, FILE, FOLDER)).isEmpty();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("trigpoint-"));
        }
    }

    /// What an assessment without a workspace of its own left when it was killed goes at the next start.
    @Test
    void whatAKilledProgramLeftAmongTemporaryFilesGoesAtTheNextStart() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path partner = Files.createDirectory(folder.resolve(FOLDER));
        crimes(partner, 200_000);
        for (long wait = 2000; wait < 20_000 && holding(temporary, CELL).isEmpty(); wait += 1500) {
            run(temporary, wait, "assess", partner.toString(), "--out", folder.resolve("out").toString());
        }
        run(temporary, 0, "--version");
        assertThat(holding(temporary, CELL, FILE, FOLDER)).isEmpty();
    }
}
