package org.trigpoint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the benchmarks named in its argument, with commas between, or all.
///
/// System properties: `bench.peers`, the folder with the generators, floors and peers; `bench.work`, a folder for what
/// they make; `bench.launcher`, the program as packaged; `bench.rounds`.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Setting setting = new Setting(path("bench.peers"), Files.createDirectories(path("bench.work")),
                path("bench.launcher"), Integer.getInteger("bench.rounds", 5));
        String names = arguments.length == 0 ? "" : arguments[0];
        List<String> wanted = names.isEmpty() ? List.of() : List.of(names.split(",", -1));
        System.out.printf("%d processors, load %.1f%n", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (wanted.isEmpty() || wanted.contains("import")) {
            ImportBenchmark.run(setting);
        }
        if (wanted.isEmpty() || wanted.contains("questions")) {
            QuestionBenchmark.run(setting);
        }
        if (wanted.isEmpty() || wanted.contains("places")) {
            PlacesBenchmark.run(setting);
        }
        if (wanted.isEmpty() || wanted.contains("report")) {
            ReportBenchmark.run(setting);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property, "")).toAbsolutePath();
    }

    /// Where things are.
    record Setting(Path peers, Path work, Path launcher, int rounds) {
        /// The made-up police file of so many rows.
        Path police(int rows, int forces) throws IOException, InterruptedException {
            Path file = work.resolve("police-" + rows + ".csv");
            if (!Files.exists(file)) {
                Program.of(work, "python3", peers.resolve("gen_police.py").toString(), "--rows", "" + rows, "--forces",
                        "" + forces, "--months", "84", "--out", file.toString()).run();
            }
            return file;
        }
    }
}
