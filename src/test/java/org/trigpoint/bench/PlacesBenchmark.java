package org.trigpoint.bench;

import org.trigpoint.bench.Benchmarks.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Near repeats and hot spots of point files: computing alone, as each side's own clock says it (ours the first
/// computation of a fresh process, and the tenth), and whole processes, which start, read and write as well. Both sides
/// compute the same.
final class PlacesBenchmark {
    /// By then the compiler is done.
    private static final int WARM = 10;
    private static final Pattern OURS = Pattern.compile("computing ([0-9.]+) s");

    private PlacesBenchmark() {}

    static void run(Setting setting) throws IOException, InterruptedException {
        Path work = setting.work();
        Path data = Files.createDirectories(work.resolve("data"));
        Program.of(work, "python3", peer(setting, "gen_points.py"), data.toString()).run();
        Program.of(work, "gcc", "-O3", "-march=native", "-fopenmp", peer(setting, "knox_floor.c"), "-lm", "-o",
                "knox_floor").run();
        String threads = Integer.toString(Runtime.getRuntime().availableProcessors());
        new Pair("Knox, 10,000 points, 999 permutations", 1.5, ours("knox", "data/knox_10000.csv"),
                List.of("./knox_floor", "data/knox_10000.csv", "999", threads),
                "read\\+pairs ([0-9.]+) s, permutations ([0-9.]+) s",
                List.of("near-repeats", "--points", "data/knox_10000.csv", "--metric", "euclidean", "--distance",
                        "100x4", "--days", "7x4", "--permutations", "999", "--seed", "1"))
                .run(setting);
        new Pair("Gi*, 35,000 places, 999 permutations", .1, ours("gistar", "data/gi_35000.csv"),
                List.of("python3", peer(setting, "gi_numpy.py"), "35000", "8", "999", "gistar-peer.csv"),
                "weights\\+z ([0-9.]+) s, 999 permutations ([0-9.]+) s",
                List.of("hotspots", "--method", "gistar", "--points", "data/gi_35000.csv", "--neighbours", "8",
                        "--permutations", "999", "--seed", "1", "--format", "csv"))
                .run(setting);
        Agreement.print("z of Gi*", work.resolve("gistar.csv"), work.resolve("gistar-peer.csv"), 1e-6);
        new Pair("density of 100,000 points on 250 m", .2, ours("density", "data/kde_100000.csv"),
                List.of("python3", peer(setting, "kde_py.py"), "scatter", "density-peer.csv"),
                "scatter ([0-9.]+) s in process",
                List.of("hotspots", "--method", "kde", "--points", "data/kde_100000.csv", "--bandwidth", "1000",
                        "--cell", "250", "--format", "csv"))
                .run(setting);
        Agreement.print("density", work.resolve("density.csv"), work.resolve("density-peer.csv"), 1e-9);
    }

    private static List<String> ours(String what, String points) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), Computing.class.getName(), what, points, what + ".csv");
    }

    /// One piece of work: our computation, the peer, what the peer prints of its own, and our command.
    private record Pair(String name, double goal, List<String> computing, List<String> peer, String printed,
            List<String> command) {
        void run(Setting setting) throws InterruptedException {
            Path work = setting.work();
            for (int times : List.of(1, WARM)) {
                List<String> alone = new ArrayList<>(computing);
                alone.add(Integer.toString(times));
                new Turns(name + ", computing alone" + (times == 1 ? "" : ", warm"), goal,
                        new Printed(work, OURS, alone), new Printed(work, Pattern.compile(printed), peer))
                        .run(setting.rounds());
            }
            List<String> whole = new ArrayList<>(command);
            whole.addFirst(setting.launcher().toString());
            new Turns(name + ", whole process", goal, new Program(work, null, whole), new Program(work, null, peer))
                    .run(setting.rounds());
        }
    }

    private static String peer(Setting setting, String file) {
        return setting.peers().resolve(file).toString();
    }
}
