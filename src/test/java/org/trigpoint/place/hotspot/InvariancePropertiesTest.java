package org.trigpoint.place.hotspot;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.place.nearrepeat.Knox;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.place.nearrepeat.Metric;
import org.trigpoint.task.Progress;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/// Moving or turning the map, or listing its points in another order, changes no result.
class InvariancePropertiesTest {
    private static final int PLACES = 40;

    private static double[][] scattered(int seed) {
        Random random = new Random(seed);
        double[][] columns = new double[4][PLACES];
        for (int i = 0; i < PLACES; i++) {
            columns[0][i] = random.nextInt(4_000);
            columns[1][i] = random.nextInt(4_000);
            columns[2][i] = random.nextInt(50);
            columns[3][i] = random.nextInt(120);
        }
        return columns;
    }

    private static GridPoints turned(double[][] columns, double angle, double east, double north) {
        double[] x = new double[PLACES];
        double[] y = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            x[i] = Math.cos(angle) * columns[0][i] - Math.sin(angle) * columns[1][i] + east;
            y[i] = Math.sin(angle) * columns[0][i] + Math.cos(angle) * columns[1][i] + north;
        }
        return GridPoints.of(x, y);
    }

    private static int[] shuffled(int seed) {
        Random random = new Random(seed);
        int[] order = new int[PLACES];
        for (int i = 0; i < PLACES; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static double[][] reordered(double[][] columns, int[] order) {
        double[][] other = new double[columns.length][PLACES];
        for (int column = 0; column < columns.length; column++) {
            for (int i = 0; i < PLACES; i++) {
                other[column][i] = columns[column][order[i]];
            }
        }
        return other;
    }

    private static double[] z(double[][] columns, double angle, double east, double north) {
        return GetisOrd.z(columns[2], Neighbours.within(turned(columns, angle, east, north), 1_000.5),
                LocalStatistic.GI_STAR);
    }

    @Property(tries = 60)
    void hotSpotsMoveAndTurnWithTheMap(@ForAll @IntRange(max = 10_000) int seed,
            @ForAll @DoubleRange(max = 6.28) double angle, @ForAll @DoubleRange(min = -1e5, max = 6e5) double east) {
        double[][] places = scattered(seed);
        double[] moved = z(places, angle, east, 1e5);
        double[] still = z(places, 0, 0, 0);
        // a distance of exactly the band would be another matter, but whole coordinates never give 1,000.5
        Assertions.assertThat(moved).containsExactly(still, Assertions.within(1e-9));
    }

    @Property(tries = 60)
    void hotSpotsDoNotDependOnTheOrderOfThePlaces(@ForAll @IntRange(max = 10_000) int seed) {
        double[][] places = scattered(seed);
        int[] order = shuffled(seed);
        double[] still = z(places, 0, 0, 0);
        double[] other = z(reordered(places, order), 0, 0, 0);
        for (int i = 0; i < PLACES; i++) {
            Assertions.assertThat(other[i]).isEqualTo(still[order[i]], Assertions.within(1e-9));
        }
    }

    private static List<Long> pairs(double[][] columns, Metric metric, double angle, DoubleUnaryOperator later) {
        int[] days = new int[PLACES];
        for (int i = 0; i < PLACES; i++) {
            days[i] = (int) later.applyAsDouble(columns[3][i]);
        }
        KnoxSettings settings = new KnoxSettings(Bands.of(0, .001, 500.5, 1_000.5), Bands.even(7, 4), metric, 1, 1);
        return Knox.test(DatedPoints.of(turned(columns, angle, 0, 0), days), settings, Progress.NONE)
                .cells()
                .stream()
                .map(KnoxCell::observed)
                .toList();
    }

    @Property(tries = 60)
    void closePairsDependOnDifferencesOnly(@ForAll @IntRange(max = 10_000) int seed,
            @ForAll @DoubleRange(max = 6.28) double angle, @ForAll @IntRange(max = 9_000) int days) {
        double[][] incidents = scattered(seed);
        for (Metric metric : Metric.values()) {
            List<Long> still = pairs(incidents, metric, 0, day -> day);
            Assertions.assertThat(pairs(reordered(incidents, shuffled(seed)), metric, 0, day -> day + days))
                    .isEqualTo(still);
        }
        Assertions.assertThat(pairs(incidents, Metric.EUCLIDEAN, angle, day -> day))
                .isEqualTo(pairs(incidents, Metric.EUCLIDEAN, 0, day -> day));
    }

    @Property(tries = 30)
    void densityMovesByWholeCells(@ForAll @IntRange(max = 10_000) int seed, @ForAll @IntRange(max = 400) int cells) {
        double[][] points = scattered(seed);
        DensitySettings settings = new DensitySettings(Kernel.QUARTIC, 800, 250);
        KernelDensity still = KernelDensity.of(turned(points, 0, 0, 0), settings);
        KernelDensity moved = KernelDensity.of(turned(points, 0, cells * 250.0, 0), settings);
        Assertions.assertThat(moved.grid().size()).isEqualTo(still.grid().size());
        for (int cell = 0; cell < still.grid().size(); cell++) {
            Assertions.assertThat(moved.density(cell)).isEqualTo(still.density(cell), Assertions.within(1e-15));
        }
    }
}
