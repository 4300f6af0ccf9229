package org.trigpoint.faults;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Batch;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Faults while documents, pictures, tables and copies are written: six in the ordinary build, a hundred with the profile
/// `faults`, and full disks besides. Whatever happens, each file is the one that was there before or the new one, whole; after the next start
/// nothing passing is left; the workspace is as it was; and who can still be told is told plainly.
class ExportFaultsTest {
    private static final int FAULTS = Math.max(6, Integer.getInteger("trigpoint.faults", 0) / 4);
    private static final long SEED = Long.getLong("trigpoint.faults.seed", 7);
    private static final int AT_ONCE = 2;
    private static final Path SAMPLE = Path.of("sample-data");
    private static final List<String> PARTNERS = List.of("areas/Calderbrook LSOA boundaries 2011.geojson",
            "areas/Calderbrook LSOA look-up.csv", "areas/Calderbrook population mid-2012.csv",
            "police/Northmoor Police ASB incidents 2011-12.csv", "police/Northmoor Police ASB incidents 2012-13.csv");

    @TempDir
    static Path folder;
    static List<Long> rows = new ArrayList<>();
    /// How long each kind of export takes undisturbed, in milliseconds.
    static Map<List<String>, Double> undisturbed = new ConcurrentHashMap<>();
    /// What csv and svg files hold when nothing disturbs their writing.
    static Map<String, byte[]> texts = new ConcurrentHashMap<>();

    @BeforeAll
    static void makeAWorkspace() throws IOException {
        Child.unpackLibrary(folder);
        try (Workspace workspace = Workspace.create(folder.resolve("w.trigpoint"))) {
            for (String partner : PARTNERS) {
                workspace.importFile(SAMPLE.resolve(partner), ImportOptions.DEFAULT, Progress.NONE);
            }
            rows = rows(workspace);
        }
        Files.writeString(folder.resolve("partner.csv"),
                "Crime Number,Offence Group,Date Recorded,LSOA Code\n"
                        + "A1,Burglary,31/31/2012,E01000001\n".repeat(300));
    }

    private static List<Long> rows(Workspace workspace) {
        return workspace.batches().stream().map(Batch::ledger).map(ledger -> ledger.loaded()).toList();
    }

    /// One export's surroundings.
    private record Room(Path workspace, Path out, Path temporary) {
        static Room make(Path where, Path out) throws IOException {
            Path workspace = Files.copy(folder.resolve("w.trigpoint"), where.resolve("w.trigpoint"));
            return new Room(workspace, Files.createDirectories(out), Files.createDirectory(where.resolve("temporary")));
        }

        List<String> command(List<String> arguments) {
            List<String> command = Child.command(folder, "org.trigpoint.Trigpoint", arguments);
            command.add(1, "-Djava.io.tmpdir=" + temporary);
            command.add(1, "-Duser.home=" + temporary);
            return command;
        }
    }

    @Test
    void whatIsWrittenIsTheOldFileOrTheNew() throws InterruptedException, ExecutionException, IOException {
        List<Callable<String>> runs = new ArrayList<>();
        int number = 0;
        for (Fault fault : Fault.severalOfExports(FAULTS, FaultsTest.canTrace(), new Random(SEED))) {
            Export export = Export.number(number);
            Path where = Files.createDirectory(folder.resolve("f" + number++));
            runs.add(() -> run(export, fault, Room.make(where, where.resolve("out"))));
        }
        assertThat(several(runs).stream().filter(wrong -> !wrong.isEmpty())).isEmpty();
        System.out.println("faults while exporting: " + FAULTS);
    }

    @Test
    void aFullDiskIsToldAndLeavesWhatWasThere() throws InterruptedException, ExecutionException, IOException {
        Random random = new Random(SEED);
        List<Callable<String>> runs = new ArrayList<>();
        List<Path> disks = new ArrayList<>();
        try {
            for (int i = 0; i < Math.max(3, FAULTS / 6); i++) {
                Path where = Files.createDirectory(folder.resolve("d" + i));
                Path disk = Files.createDirectory(where.resolve("disk"));
                int kibibytes = 16 + random.nextInt(400);
                assumeTrue(FaultsTest.mount(disk, kibibytes),
                        "no small disk can be mounted here, so none can be filled");
                disks.add(disk);
                Export export = Export.number(i);
                runs.add(() -> run(export, Fault.none("a disk of " + kibibytes + " KiB"),
                        Room.make(where, disk.resolve("out"))));
            }
            assertThat(several(runs).stream().filter(wrong -> !wrong.isEmpty())).isEmpty();
        } finally {
            for (Path disk : disks) {
                new ProcessBuilder("umount", disk.toString()).start().waitFor();
            }
        }
    }

    private static List<String> several(List<Callable<String>> runs) throws InterruptedException, ExecutionException {
        List<String> wrong = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<String> future : atOnce.invokeAll(runs)) {
                wrong.add(future.get());
            }
        }
        return wrong;
    }

    /// @return what is not as it should be; blank when all is
    private static String run(Export export, Fault fault, Room room) throws IOException, InterruptedException {
        double wholeRun = undisturbed(export);
        if (!export.keeps()) {
            for (String name : export.files()) {
                Files.writeString(room.out().resolve(name), WholeFile.OLD);
            }
        }
        List<String> command = room
                .command(export.command(room.workspace(), room.out(), folder.resolve("partner.csv")));
        Child.Said said = Child.runFromTheStart(fault, command, wholeRun);
        try {
            check(export, said, room, fault.words().contains("from write number"));
            return "";
        } catch (AssertionError | RuntimeException e) {
            return fault.words() + ", " + export.arguments() + ", " + said.exitCode() + " " + said.lines() + ": "
                    + String.valueOf(e.getMessage()).lines().limit(8).toList();
        }
    }

    /// Runs a kind of export once, to know how long it takes and what its texts are.
    private static double undisturbed(Export export) throws IOException, InterruptedException {
        synchronized (export) {
            if (!undisturbed.containsKey(export.arguments())) {
                Path where = Files.createTempDirectory(folder, "undisturbed");
                Room room = Room.make(where, where.resolve("out"));
                long began = System.nanoTime();
                Child.Said said = Child.run(Fault.none("nothing"),
                        room.command(export.command(room.workspace(), room.out(), folder.resolve("partner.csv"))), 0);
                for (String name : export.files()) {
                    assertThat(room.out().resolve(name)).as(said.toString()).exists();
                    texts.put(name, Files.readAllBytes(room.out().resolve(name)));
                }
                undisturbed.put(export.arguments(), (System.nanoTime() - began) / 1e6);
            }
            return undisturbed.get(export.arguments());
        }
    }

    /// @param silenced whether the program may have been kept from telling anything
    private static void check(Export export, Child.Said said, Room room, boolean silenced)
            throws IOException, InterruptedException {
        boolean killed = said.exitCode() > 128;
        if (!killed && said.exitCode() != 0) {
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(silenced || said.lines().stream().anyMatch(line -> line.startsWith("trigpoint: "))).isTrue();
            assertThat(said.lines()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
        }
        for (String name : export.files()) {
            WholeFile.assertOldOrNew(room.out().resolve(name), texts.get(name), said.exitCode() == 0);
        }
        Child.run(Fault.none("the next start"), room.command(List.of("--version")), 0);
        assertNothingPassing(room, export);
        try (Workspace workspace = Workspace.open(room.workspace())) {
            assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
            assertThat(rows(workspace)).isEqualTo(rows);
        }
    }

    private static void assertNothingPassing(Room room, Export export) throws IOException {
        try (Stream<Path> written = Files.walk(room.out()); Stream<Path> temporary = Files.list(room.temporary())) {
            for (Path each : written.filter(Files::isRegularFile).toList()) {
                if (room.out().equals(each.getParent())) {
                    assertThat(export.files()).contains(each.getFileName().toString());
                } else {
                    assertThat(each.getParent()).isEqualTo(room.out().resolve("figures"));
                    WholeFile.assertOldOrNew(each, null, true);
                }
            }
            assertThat(temporary.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("trig"));
        }
    }
}
