package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The hostile set read by a Java of its own with little memory: each file within processor time, no process started, few
/// files open at once, and nothing left open, running or lying about afterwards.
class BoundedReadingTest {
    private static final long MOST_SECONDS_A_FILE = 20;
    private static final long MOST_OPEN_AT_ONCE = 24;
    /// The largest of the set, unpacked, and some.
    private static final long MOST_TEMPORARY_BYTES = 64L << 20;
    /// The heap of 256 MiB, and what Java needs besides it.
    private static final long MOST_RESIDENT_KIBIBYTES = 512 << 10;

    @TempDir
    Path folder;

    /// Reads every file of a folder and says what it took.
    public static final class Reader {
        private static final AtomicLong MOST_OPEN = new AtomicLong();
        private static final AtomicLong MOST_TEMPORARY = new AtomicLong();

        private Reader() {}

        /// @param arguments the folder
        public static void main(String[] arguments) throws IOException {
            Heard.of(Path.of(arguments[1])); // loads the classes and the jars
            long before = open();
            Thread.ofPlatform().daemon().start(Reader::watch);
            try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
                for (Path file : files.sorted().toList()) {
                    long began = processorTime();
                    Heard heard = Heard.of(file);
                    say("read " + file.getFileName() + " " + (heard.tables.size() + heard.refusals.size()) + " "
                            + (processorTime() - began) / 1_000_000);
                }
            }
            say("children " + ProcessHandle.current().descendants().count());
            say("most " + (MOST_OPEN.get() - before));
            say("left " + (open() - before));
            say("temporary " + MOST_TEMPORARY.get());
            say("resident " + resident());
        }

        /// The most memory the process held at once, the heap and all else, in kibibytes; 0 where the system does not say.
        private static long resident() throws IOException {
            Path status = Path.of("/proc/self/status");
            if (!Files.exists(status)) {
                return 0;
            }
            return Files.readAllLines(status)
                    .stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }

        /// The bytes among temporary files, without the database library.
        private static long temporary() {
            try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir", "")))) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("sqlite"))
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException | java.io.UncheckedIOException e) {
                return 0; // a folder was deleted while it was looked at
            }
        }

        private static void watch() {
            while (true) {
                MOST_OPEN.accumulateAndGet(open(), Math::max);
                MOST_TEMPORARY.accumulateAndGet(temporary(), Math::max);
                if (ProcessHandle.current().descendants().findAny().isPresent()) {
                    say("started a process");
                }
                Thread.yield();
            }
        }

        /// Open files; 0 where the system does not say.
        private static long open() {
            String[] names = Path.of("/proc/self/fd").toFile().list();
            return names == null ? 0 : names.length;
        }

        private static long processorTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static synchronized void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    @Test
    void theHostileSetStaysWithinItsBounds() throws IOException, InterruptedException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        int number = 0;
        for (Map.Entry<String, byte[]> file : HostileSet.files().entrySet()) {
            Files.write(set.resolve(String.format("%03d.xlsx", number++)), file.getValue());
        }
        Path good = Files.writeString(folder.resolve("good.csv"),
                "Crime no,Offence,Offence date\nA1,Robbery,13/04/2012\n");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("java.class.path"), Reader.class.getName(), set.toString(), good.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        }
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        List<String> read = lines.stream().filter(line -> line.startsWith("read ")).toList();
        assertThat(read).hasSize(number);
        assertThat(read).allSatisfy(line -> {
            String[] parts = line.split(" ");
            assertThat(Long.parseLong(parts[2])).isPositive();
            assertThat(Long.parseLong(parts[3])).as(line).isLessThan(MOST_SECONDS_A_FILE * 1000);
        });
        assertThat(lines).contains("children 0").doesNotContain("started a process");
        assertThat(after(lines, "most ")).isLessThanOrEqualTo(MOST_OPEN_AT_ONCE);
        assertThat(after(lines, "left ")).isLessThanOrEqualTo(2);
        assertThat(after(lines, "temporary ")).isLessThanOrEqualTo(MOST_TEMPORARY_BYTES);
        assertThat(after(lines, "resident ")).isLessThanOrEqualTo(MOST_RESIDENT_KIBIBYTES);
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isRegularFile).filter(file -> !file.toString().contains("sqlite"))).isEmpty();
        }
    }

    private static long after(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .mapToLong(line -> Long.parseLong(line.substring(word.length())))
                .findFirst()
                .orElseThrow();
    }
}
