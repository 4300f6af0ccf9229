package org.trigpoint.place.nearrepeat;

import com.sun.management.OperatingSystemMXBean;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Times a Knox test of 10,000 incidents with 999 permutations on the file of the generator `gen_points.py`. Run by
/// hand, with the folder of knox_10000.csv:
/// `java -cp target/classes:target/test-classes:… org.trigpoint.place.nearrepeat.NearRepeatBenchmark FOLDER`.
final class NearRepeatBenchmark {
    private NearRepeatBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of(arguments[0], "knox_10000.csv"))
                .stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        DatedPoints incidents = DatedPoints.of(
                GridPoints.of(rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray(),
                        rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray()),
                rows.stream().mapToInt(row -> Integer.parseInt(row[3])).toArray());
        KnoxSettings settings = new KnoxSettings(Bands.of(0, .001, 100, 200, 300, 400), Bands.even(7, 4),
                Metric.EUCLIDEAN, 999, 1);
        for (int run = 0; run < 5; run++) {
            long wall = System.nanoTime();
            long processor = processorTime();
            KnoxTable table = Knox.test(incidents, settings, Progress.NONE);
            System.out.printf("Knox of %d, 999 permutations: wall %.3f s, processor %.3f s (%s)%n", table.incidents(),
                    (System.nanoTime() - wall) / 1e9, (processorTime() - processor) / 1e9, table.cell(1, 0));
        }
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
