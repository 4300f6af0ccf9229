package org.trigpoint.place.hotspot;

import com.sun.management.OperatingSystemMXBean;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/// Times Gi* with 999 permutations and kernel density on the files of the generator `gen_points.py`. Run by hand, with
/// the folder of gi_35000.csv and kde_100000.csv:
/// `java -cp target/classes:target/test-classes:… org.trigpoint.place.hotspot.HotSpotBenchmark FOLDER`.
final class HotSpotBenchmark {
    private HotSpotBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        double[][] gi = columns(Path.of(arguments[0], "gi_35000.csv"));
        double[][] kde = columns(Path.of(arguments[0], "kde_100000.csv"));
        GridPoints places = GridPoints.of(gi[1], gi[2]);
        GridPoints points = GridPoints.of(kde[0], kde[1]);
        HotSpotSettings settings = HotSpotSettings.DEFAULT.with(new Permutations(999, 1));
        for (int run = 0; run < 8; run++) {
            time("Gi* of 35,000: neighbours and z", () -> {
                Neighbours near = Neighbours.nearest(places, 8);
                double[] z = GetisOrd.z(gi[3], near, LocalStatistic.GI_STAR);
                return Arrays.stream(z).map(value -> value * value).sum();
            });
            time("density of 100,000 on 250 m", () -> KernelDensity
                    .of(points, new DensitySettings(Kernel.QUARTIC, 1000, 250))
                    .peak());
            Neighbours near = Neighbours.nearest(places, 8);
            time("999 permutations",
                    () -> GetisOrd.hotSpots(gi[3], near, settings, Progress.NONE)
                            .stream()
                            .filter(spot -> spot.permutationP() <= .05)
                            .count());
        }
    }

    /// Prints wall and processor seconds; the latter holds compiling and cleaning up too, and stands noise better.
    private static void time(String what, DoubleSupplier work) {
        long wall = System.nanoTime();
        long processor = processorTime();
        double result = work.getAsDouble();
        System.out.printf("%s: wall %.3f s, processor %.3f s (%.6f)%n", what, (System.nanoTime() - wall) / 1e9,
                (processorTime() - processor) / 1e9, result);
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double[][] columns(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        double[][] columns = new double[lines.getFirst().split(",", -1).length][lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            for (int j = 0; j < columns.length; j++) {
                columns[j][i - 1] = Double.parseDouble(cells[j]);
            }
        }
        return columns;
    }
}
