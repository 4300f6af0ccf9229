package org.trigpoint.bench;

import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.place.hotspot.DensitySettings;
import org.trigpoint.place.hotspot.Extent;
import org.trigpoint.place.hotspot.GetisOrd;
import org.trigpoint.place.hotspot.HotSpot;
import org.trigpoint.place.hotspot.HotSpotSettings;
import org.trigpoint.place.hotspot.Kernel;
import org.trigpoint.place.hotspot.KernelDensity;
import org.trigpoint.place.hotspot.Permutations;
import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.place.nearrepeat.Knox;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.place.nearrepeat.Metric;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A computation alone: reads points, computes, prints the seconds as `computing 0.123 s` and writes the result, for
/// [Agreement] to compare. Computed once it is not warmed up; of several times in one process the last is told, as a window
/// that stays open has it.
///
/// Arguments: `knox`, `gistar` or `density`; the points; the file of the result; how many times.
public final class Computing {
    private static final int PERMUTATIONS = 999;
    private static final int NEIGHBOURS = 8;
    private static final double SIDE = 60_000;

    private Computing() {}

    public static void main(String[] arguments) throws IOException {
        double[][] points = read(Path.of(arguments[1]));
        for (int more = Integer.parseInt(arguments[3]); more > 1; more--) {
            compute(arguments[0], points);
        }
        long start = System.nanoTime();
        List<String> result = compute(arguments[0], points);
        // the last line holds the time at which the result was there, before it was made text
        long end = Long.parseLong(result.removeLast());
        System.out.printf(Locale.ROOT, "computing %.4f s%n", (end - start) / 1e9);
        Files.write(Path.of(arguments[2]), result);
    }

    private static List<String> compute(String what, double[][] points) {
        return switch (what) {
            case "knox" -> knox(points);
            case "gistar" -> getisOrd(points);
            case "density" -> density(points);
            default -> throw new IllegalArgumentException("Nothing is called " + what + ".");
        };
    }

    /// The columns of a file of numbers below a line of headings.
    private static double[][] read(Path file) throws IOException {
        List<double[]> rows = Files.readAllLines(file)
                .stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray())
                .toList();
        double[][] columns = new double[rows.getFirst().length][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < columns.length; k++) {
                columns[k][i] = rows.get(i)[k];
            }
        }
        return columns;
    }

    private static List<String> knox(double[][] columns) {
        int[] days = Arrays.stream(columns[3]).mapToInt(day -> (int) day).toArray();
        List<KnoxCell> cells = Knox.test(DatedPoints.of(GridPoints.of(columns[1], columns[2]), days),
                new KnoxSettings(Bands.sameLocationAnd(100, 4), Bands.even(7, 4), Metric.EUCLIDEAN, PERMUTATIONS, 1),
                Progress.NONE).cells();
        List<String> lines = new ArrayList<>();
        long end = System.nanoTime();
        cells.forEach(cell -> lines.add(cell.observed() + ",0"));
        lines.add("" + end);
        return lines;
    }

    private static List<String> getisOrd(double[][] columns) {
        HotSpotSettings settings = HotSpotSettings.DEFAULT.with(new Permutations(PERMUTATIONS, 1));
        List<HotSpot> spots = GetisOrd.hotSpots(columns[3],
                Neighbours.nearest(GridPoints.of(columns[1], columns[2]), NEIGHBOURS), settings, Progress.NONE);
        long end = System.nanoTime();
        List<String> lines = new ArrayList<>();
        spots.forEach(spot -> lines.add(spot.place() + "," + spot.value() + "," + spot.z()));
        lines.add("" + end);
        return lines;
    }

    private static List<String> density(double[][] columns) {
        double[] ones = new double[columns[0].length];
        Arrays.fill(ones, 1);
        KernelDensity map = KernelDensity.of(GridPoints.of(columns[0], columns[1]), ones,
                new DensitySettings(Kernel.QUARTIC, 1000, 250), new Extent(0, 0, SIDE, SIDE), Progress.NONE);
        long end = System.nanoTime();
        List<String> lines = new ArrayList<>();
        for (double x = 125; x < SIDE; x += 250) {
            for (double y = 125; y < SIDE; y += 250) {
                lines.add(x + "," + y + "," + map.density(map.grid().cellAt(x, y)));
            }
        }
        lines.add("" + end);
        return lines;
    }
}
