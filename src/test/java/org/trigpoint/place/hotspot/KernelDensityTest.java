package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Cancelled;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class KernelDensityTest {
    /// The 40 points of kernel-density.py, which made the expected values.
    private static final GridPoints POINTS = GridPoints.of(
            IntStream.range(0, 40).mapToDouble(i -> 400_000 + (i * 7919) % 5000).toArray(),
            IntStream.range(0, 40).mapToDouble(i -> 300_000 + (i * i * 104_729L) % 3000).toArray());

    private static double at(KernelDensity map, double easting, double northing) {
        return map.density(map.grid().cellAt(easting, northing));
    }

    @Test
    void bandwidthIsTheMeanOfBothAxes() {
        assertThat(Bandwidth.normalReference(POINTS, Kernel.GAUSSIAN)).isEqualTo(600.4752226511094, within(1e-9));
        assertThat(Bandwidth.normalReference(POINTS, Kernel.QUARTIC)).isEqualTo(2401.900890604438, within(1e-9));
        assertThat(Bandwidth.normalReference(GridPoints.of(new double[]{1}, new double[]{1}), Kernel.QUARTIC)).isNaN();
    }

    @Test
    void densityIsExactAtTheCentreOfACell() {
        KernelDensity quartic = KernelDensity.of(POINTS, new DensitySettings(Kernel.QUARTIC, 1000, 500));
        assertThat(at(quartic, 401_250, 301_250)).isEqualTo(2.36793079487871e-06, within(1e-18));
        KernelDensity gaussian = KernelDensity.of(POINTS, new DensitySettings(Kernel.GAUSSIAN, 500, 500));
        assertThat(at(gaussian, 401_250, 301_250)).isEqualTo(2.61036199544767e-06, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"QUARTIC, 900, 2", "GAUSSIAN, 600, 3"})
    void everyCellAgreesWithTheScriptOfAnotherLibrary(Kernel kernel, double bandwidth, int column)
            throws IOException {
        List<double[]> points = Stored.rows("density-points.csv");
        GridPoints where = GridPoints.of(Stored.column(points, 0), Stored.column(points, 1));
        KernelDensity map = KernelDensity.of(where, Stored.column(points, 2),
                new DensitySettings(kernel, bandwidth, 250), new Extent(453_000, 300_500, 461_000, 308_500),
                Progress.NONE);
        assertThat(map.strays()).isEmpty();
        List<double[]> cells = Stored.rows("density-cells.csv");
        double peak = cells.stream().mapToDouble(cell -> cell[column]).max().orElseThrow();
        for (double[] cell : cells) {
            assertThat(at(map, cell[0], cell[1])).isEqualTo(cell[column], within(1e-9 * peak));
        }
    }

    @Test
    void theMapHoldsAllIncidents() {
        KernelDensity map = KernelDensity.of(POINTS, new DensitySettings(Kernel.QUARTIC, 800, 50));
        double all = IntStream.range(0, map.grid().size()).mapToDouble(map::density).sum() * 50 * 50;
        assertThat(all).isEqualTo(40, within(.01));
        assertThat(map.strays()).isEmpty();
    }

    @Test
    void weightsCount() {
        double[] weights = new double[40];
        Arrays.fill(weights, 3);
        DensitySettings settings = new DensitySettings(Kernel.QUARTIC, 1000, 500);
        KernelDensity map = KernelDensity.of(POINTS, weights, settings, Extent.around(POINTS), Progress.NONE);
        assertThat(at(map, 401_250, 301_250)).isEqualTo(3 * 2.36793079487871e-06, within(1e-17));
    }

    @Test
    void aStrayPointIsReportedAndMakesNoEmptyCells() {
        double[] eastings = Arrays.copyOf(POINTS.eastings(), 41);
        double[] northings = Arrays.copyOf(POINTS.northings(), 41);
        eastings[40] = 52.6;
        northings[40] = -1.1;
        KernelDensity map = KernelDensity.of(GridPoints.of(eastings, northings),
                new DensitySettings(Kernel.QUARTIC, 1000, 500));
        assertThat(map.strays()).containsExactly(40);
        assertThat(map.grid().size()).isLessThan(300);
        assertThat(at(map, 401_250, 301_250)).isEqualTo(2.36793079487871e-06, within(1e-18));
    }

    @Test
    void smoothingStopsWhenItIsCancelled() {
        double[] ones = new double[40];
        Arrays.fill(ones, 1);
        assertThatThrownBy(() -> KernelDensity.of(POINTS, ones, new DensitySettings(Kernel.QUARTIC, 1000, 500),
                Extent.around(POINTS), Cancelled.AT_ONCE)).isInstanceOf(CancelledException.class);
    }

    @Test
    void aTownAndItsCountryAreNotStray() {
        double[] x = IntStream.range(0, 1000).mapToDouble(i -> i < 900 ? i % 30 * 100 : (i - 900) * 400).toArray();
        double[] y = IntStream.range(0, 1000).mapToDouble(i -> i < 900 ? i / 30 * 100 : i % 7 * 5000).toArray();
        Extent extent = Extent.around(GridPoints.of(x, y));
        assertThat(extent.east()).isEqualTo(99 * 400);
        assertThat(extent.north()).isEqualTo(30_000);
    }

    @Test
    void mapsTooFineToDrawAreRefused() {
        Extent county = new Extent(400_000, 300_000, 500_000, 400_000);
        assertThatThrownBy(() -> SquareGrid.over(county, 5)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("larger cells");
        assertThatThrownBy(() -> KernelDensity.of(GridPoints.of(new double[0], new double[0]),
                new DensitySettings(Kernel.QUARTIC, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cellBordersLieOnWholeMultiples() {
        SquareGrid grid = SquareGrid.over(new Extent(1010, 2020, 1990, 2480), 250);
        assertThat(grid).isEqualTo(new SquareGrid(250, 4, 8, 4, 2));
        assertThat(grid.easting(5)).isEqualTo(1375);
        assertThat(grid.northing(5)).isEqualTo(2375);
        assertThat(grid.cellAt(1250, 2250)).isEqualTo(5);
        assertThat(grid.cellAt(2000, 2100)).isEqualTo(-1);
        assertThat(grid.cellAt(1000, 1999)).isEqualTo(-1);
    }

    @Test
    void incidentsAreCountedInTheCellsOfTheStudyArea() {
        GridPoints points = GridPoints.of(new double[]{10, 20, 150, 150, 90}, new double[]{10, 90, 50, 150, 10});
        SquareGrid grid = SquareGrid.over(new Extent(0, 0, 200, 200), 100);
        CellCounts all = CellCounts.of(points, grid);
        assertThat(all.counts()).containsExactly(3, 1, 0, 1);
        CellCounts some = CellCounts.of(points, new double[]{1, 1, 5, 1, 1}, grid, cell -> cell == 1 || cell == 2);
        assertThat(some.counts()).containsExactly(5, 0);
        assertThat(some.cell(0)).isEqualTo(1);
        assertThat(some.outside()).isEqualTo(4);
        assertThat(some.centres().easting(0)).isEqualTo(150);
    }

    @Test
    void pointsMovedToSharedSpotsAreNoticed() {
        SharedSpots moved = SharedSpots.of(
                GridPoints.of(new double[]{1, 1, 1, 5, 5.01, 9}, new double[]{2, 2, 2, 5, 5, 9}));
        assertThat(moved).isEqualTo(new SharedSpots(6, 3, 3));
        assertThat(moved.looksMoved()).isTrue();
        assertThat(SharedSpots.of(POINTS).looksMoved()).isFalse();
        assertThat(SharedSpots.of(GridPoints.of(new double[0], new double[0])).looksMoved()).isFalse();
    }
}
