package org.trigpoint.faults;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Batch;
import org.trigpoint.store.Store;
import org.trigpoint.store.seal.SealedFile;
import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Twenty faults in the ordinary build; hundreds with `mvn -Pfaults verify`, which sets `trigpoint.faults`. The seed is
/// `trigpoint.faults.seed`.
class FaultsTest {
    private static final int FAULTS = Integer.getInteger("trigpoint.faults", 20);
    private static final long SEED = Long.getLong("trigpoint.faults.seed", 7);
    private static final int[] ROWS = {1500, 900, 1201, 700};
    private static final int AT_ONCE = 3;
    private static final Duration REOPENED_WITHIN = Duration.ofSeconds(5);

    @TempDir
    static Path folder;
    static List<String> files = new ArrayList<>();
    static Map<String, Long> rows = new TreeMap<>();
    static double wholeRun;

    @BeforeAll
    static void makeFilesAndMeasure() throws IOException, InterruptedException {
        Child.unpackLibrary(folder);
        for (int i = 0; i < ROWS.length; i++) {
            Path file = folder.resolve("part-" + i + ".csv");
            StringBuilder text = new StringBuilder("Crime Number,Offence Group,Date Recorded,LSOA Code,Street\n");
            for (int row = 0; row < ROWS[i]; row++) {
                text.append(String.format("C%d/%05d,Burglary,%02d/04/2012,E01%06d,Street %d%n", i, row, 1 + row % 28,
                        row % 97, row));
            }
            Files.writeString(file, text);
            files.add(file.toString());
            rows.put(file.getFileName().toString(), (long) ROWS[i]);
        }
        Path workspace = fresh("measure", "ahead");
        Child.Said said = Child.run(Fault.kill(2), deeds("ahead", workspace), 0);
        assertThat(said.lines()).contains("all done");
        wholeRun = said.milliseconds();
    }

    /// An empty workspace in a folder of its own.
    private static Path fresh(String name, String way) throws IOException {
        Path workspace = Files.createDirectory(folder.resolve(name)).resolve("w.trigpoint");
        if (way.equals("sealed")) {
            Files.copy(sealedTemplate(), workspace);
        } else {
            Workspace.create(workspace).close();
        }
        return workspace;
    }

    private static synchronized Path sealedTemplate() {
        Path template = folder.resolve("template.trigpoint");
        if (!Files.exists(template)) {
            Workspace.create(template).close();
            new Safekeeping(template).encrypt(Deeds.PASSPHRASE.toCharArray());
        }
        return template;
    }

    /// One in five is written straight into the workspace, one in five into one with a passphrase.
    private static String way(int number) {
        return switch (number % 5) {
            case 0 -> "direct";
            case 1 -> "sealed";
            default -> "ahead";
        };
    }

    private static List<String> deeds(String way, Path workspace) {
        List<String> arguments = new ArrayList<>(List.of(way, workspace.toString()));
        arguments.addAll(files);
        return Child.command(folder, Deeds.class.getName(), arguments);
    }

    static boolean canTrace() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=unlink",
                    "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void noFaultLosesOrHalvesAnything() throws InterruptedException, ExecutionException {
        List<Callable<Aftermath>> runs = new ArrayList<>();
        for (Fault fault : Fault.several(FAULTS, canTrace(), new Random(SEED))) {
            int number = runs.size();
            runs.add(() -> run(fault, way(number), fresh("f" + number, way(number))));
        }
        List<Aftermath> aftermaths = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Aftermath> future : atOnce.invokeAll(runs)) {
                aftermaths.add(future.get());
            }
        }
        assertThat(aftermaths.stream().map(Aftermath::wrong).filter(wrong -> !wrong.isEmpty())).isEmpty();
        assertThat(aftermaths).extracting(Aftermath::told)
                .as("interruptions that were told")
                .anyMatch(t -> !t.isEmpty());
        System.out.println("faults: " + FAULTS + ", really interrupted: "
                + aftermaths.stream().filter(Aftermath::interrupted).count() + ", told: "
                + aftermaths.stream().filter(a -> !a.told().isEmpty()).count());
    }

    /// What came of one fault.
    ///
    /// @param wrong what is not as it should be; blank when all is
    /// @param told what the program said of the interruption
    /// @param interrupted whether the fault came before all was done
    private record Aftermath(String wrong, String told, boolean interrupted) {}

    private static Aftermath run(Fault fault, String way, Path workspace) throws IOException, InterruptedException {
        Child.Said said = Child.run(fault, deeds(way, workspace), wholeRun);
        boolean interrupted = !said.lines().contains("all done");
        try {
            return new Aftermath("", checkAftermath(workspace, said), interrupted);
        } catch (AssertionError | RuntimeException e) {
            return new Aftermath(fault.words() + ", " + way + ": " + said.lines() + ": " + e.getMessage(), "",
                    interrupted);
        }
    }

    /// Everything acknowledged is there, nothing is there by halves, and the workspace opens at once.
    private static String checkAftermath(Path file, Child.Said said) {
        if (SealedFile.isSealed(file)) {
            assertNothingReadable(file.getParent());
        }
        long began = processorTime();
        try (Workspace workspace = Workspace.open(file, Deeds.PASSPHRASE::toCharArray)) {
            assertThat(Duration.ofNanos(processorTime() - began)).isLessThan(REOPENED_WITHIN);
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
            Map<String, Long> there = new TreeMap<>();
            for (Batch batch : workspace.batches()) {
                assertThat(there.put(batch.file(), batch.ledger().loaded())).isNull();
            }
            assertThat(rows).containsAllEntriesOf(there);
            List<String> acknowledged = new ArrayList<>(said.after("kept "));
            if (said.lines().contains("taking out")) {
                acknowledged.remove("part-1.csv"); // batch 2: there until it is gone
            }
            assertThat(there.keySet()).containsAll(acknowledged);
            if (said.lines().contains("gone 2")) {
                assertThat(there).doesNotContainKey("part-1.csv");
            }
            assertThat(said.lines()).noneMatch(line -> line.contains("Exception"));
            return workspace.interrupted().orElse("");
        }
    }

    /// Of this thread: other programs on the machine do not make it longer.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void assertNothingReadable(Path folder) {
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path each : within.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1)).as(each.toString())
                        .doesNotContain("Street ")
                        .doesNotContain("part-")
                        .doesNotContain("SQLite");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything lies on a disk of its own that has room for a part of the work only.
    @Test
    void aFullDiskLosesNothing() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int i = 0; i < Math.max(3, FAULTS / 10); i++) {
            int kibibytes = 400 + random.nextInt(2200);
            Path disk = Files.createDirectory(folder.resolve("disk" + i));
            assumeTrue(mount(disk, kibibytes), "no small disk can be mounted here, so none can be filled");
            try {
                Path workspace = disk.resolve("w.trigpoint");
                Child.Said said;
                try {
                    Files.copy(way(i).equals("sealed") ? sealedTemplate() : plainTemplate(), workspace);
                } catch (IOException e) {
                    continue; // not even an empty workspace has room
                }
                said = Child.run(Fault.none("a disk of " + kibibytes + " KiB"), deeds(way(i), workspace), 0);
                assertThat(said.lines().contains("all done")
                        || said.lines().stream().anyMatch(line -> line.startsWith("refused: "))).as(said.toString())
                        .isTrue();
                checkAftermath(workspace, said);
            } finally {
                new ProcessBuilder("umount", disk.toString()).start().waitFor();
            }
        }
    }

    private static synchronized Path plainTemplate() {
        Path template = folder.resolve("plain.trigpoint");
        if (!Files.exists(template)) {
            Workspace.create(template).close();
        }
        return template;
    }

    static boolean mount(Path disk, int kibibytes) throws InterruptedException {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "tmpfs",
                    disk.toString()).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void anUpgradeIsDoneOrNotDone() throws IOException, InterruptedException {
        assumeTrue(canTrace(), "strace is not here, so no upgrade can be killed at a chosen call");
        Random random = new Random(SEED);
        for (int i = 0; i < Math.max(4, FAULTS / 8); i++) {
            Path old = folder.resolve("old" + i + ".trigpoint");
            try (var in = Store.class.getResourceAsStream("workspace-001.trigpoint")) {
                Files.copy(java.util.Objects.requireNonNull(in), old, StandardCopyOption.REPLACE_EXISTING);
            }
            Fault fault = i % 2 == 0
                    ? Fault.killAt("pwrite64", 1 + random.nextInt(60))
                    : Fault.failAt("pwrite64", "ENOSPC", 1 + random.nextInt(60));
            Child.run(fault, Child.command(folder, "org.trigpoint.Trigpoint", List.of("batches", old.toString())), 0);
            try (Workspace workspace = Workspace.open(old)) {
                assertThat(workspace.verify()).as(fault.words()).allMatch(IntegrityCheck::ok);
                assertThat(workspace.batches()).as(fault.words()).hasSize(1);
            }
        }
    }
}
