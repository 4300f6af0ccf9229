package org.trigpoint.bench;

import org.trigpoint.bench.Benchmarks.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Near repeats and hot spots of point files, each a whole process.
final class PlacesBenchmark {
    private PlacesBenchmark() {}

    static void run(Setting setting) throws IOException, InterruptedException {
        Path work = setting.work();
        Path data = Files.createDirectories(work.resolve("data"));
        String launcher = setting.launcher().toString();
        String threads = Integer.toString(Runtime.getRuntime().availableProcessors());
        Program.of(work, "python3", peer(setting, "gen_points.py"), data.toString()).run();
        Program.of(work, "gcc", "-O3", "-march=native", "-fopenmp", peer(setting, "knox_floor.c"), "-lm", "-o",
                "knox_floor").run();
        new Turns("Knox, 10,000 points, 999 permutations : C", 1.5,
                Program.of(work, launcher, "near-repeats", "--points", "data/knox_10000.csv", "--metric", "euclidean",
                        "--distance", "100x4", "--days", "7x4", "--permutations", "999", "--seed", "1"),
                Program.of(work, "./knox_floor", "data/knox_10000.csv", "999", threads)).run(setting.rounds());
        new Turns("Gi*, 35,000 places, 999 permutations : numpy", .1,
                Program.of(work, launcher, "hotspots", "--method", "gistar", "--points", "data/gi_35000.csv",
                        "--neighbours", "8", "--permutations", "999", "--seed", "1", "--format", "csv"),
                Program.of(work, "python3", peer(setting, "gi_numpy.py"), "35000", "8", "999", "gi.csv")).run(
                        Math.min(3, setting.rounds()));
        new Turns("density of 100,000 points on 250 m : numpy", .2,
                Program.of(work, launcher, "hotspots", "--method", "kde", "--points", "data/kde_100000.csv",
                        "--bandwidth", "1000", "--cell", "250", "--format", "csv"),
                Program.of(work, "python3", peer(setting, "kde_py.py"), "scatter", "kde.csv")).run(setting.rounds());
    }

    private static String peer(Setting setting, String file) {
        return setting.peers().resolve(file).toString();
    }
}
