package org.trigpoint.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// A crash of the Java runtime, or a heap that is full, leaves no file: it would hold records and names of files.
class CrashTest {
    private static final Path DIST = Path.of("src/main/dist");

    @TempDir
    Path folder;

    /// A program that says it is there, and waits.
    public static final class Waiting {
        private Waiting() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("there");
            System.out.flush();
            System.in.read();
        }
    }

    private static List<String> options(Path launcher) throws IOException {
        return Arrays.stream(Files.readString(launcher).split("\\s+")).filter(word -> word.startsWith("-XX:")).toList();
    }

    @Test
    void everyLauncherForbidsReportsAndDumps() throws IOException {
        assertThat(options(DIST.resolve("installer/image.txt"))).contains("-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash", "-XX:-HeapDumpOnOutOfMemoryError");
        assertThat(options(DIST.resolve("bin/trigpoint"))).contains("-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash");
        assertThat(options(DIST.resolve("bin/trigpoint.cmd"))).contains("-XX:ErrorFile=NUL",
                "-XX:-CreateCoredumpOnCrash");
        try (Stream<Path> files = Files.walk(DIST)) {
            for (Path each : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"))
                    .toList()) {
                assertThat(Files.readString(each)).as(each.toString()).doesNotContain("+HeapDump", "HeapDumpPath");
            }
        }
    }

    @Test
    void aCrashOfTheInstalledProgramLeavesNothing() throws IOException, InterruptedException {
        List<String> options = options(DIST.resolve("installer/image.txt")).stream()
                .filter(option -> !option.contains("AOTCache"))
                .toList();
        assertThat(crash(options)).isEmpty();
        assertThat(crash(List.of())).as("a crash without the options").anyMatch(name -> name.startsWith("hs_err"));
    }

    /// @return the files that are left in the folder the program ran in
    private List<String> crash(List<String> options) throws IOException, InterruptedException {
        Path where = Files.createDirectory(folder.resolve("crash " + options.size()));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m"));
        command.addAll(options);
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)); // the program runs in another folder
        command.addAll(List.of("-cp", classes, Waiting.class.getName()));
        Process process = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
        assertThat(process.inputReader().readLine()).isEqualTo("there");
        assumeTrue(new ProcessBuilder("kill", "-SEGV", Long.toString(process.pid())).start().waitFor() == 0,
                "no program can be made to crash here");
        process.inputReader().transferTo(java.io.Writer.nullWriter());
        process.waitFor();
        try (Stream<Path> left = Files.list(where)) {
            return left.map(path -> path.getFileName().toString()).toList();
        }
    }
}
