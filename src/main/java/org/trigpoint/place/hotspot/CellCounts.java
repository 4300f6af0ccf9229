package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.GridPoints;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Incidents counted by square cell of a study area; cells without incidents are counted as zero.
public final class CellCounts {
    private final SquareGrid grid;
    private final int[] cells;
    private final double[] counts;
    private final int outside;

    private CellCounts(SquareGrid grid, int[] cells, double[] counts, int outside) {
        this.grid = grid;
        this.cells = cells;
        this.counts = counts;
        this.outside = outside;
    }

    /// Counts points in every cell of a grid.
    public static CellCounts of(GridPoints points, SquareGrid grid) {
        double[] ones = new double[points.size()];
        Arrays.fill(ones, 1);
        return of(points, ones, grid, cell -> true);
    }

    /// Adds up weighted points in the cells that belong to the study area.
    ///
    /// @param weights one for each point, such as 1 or a harm score
    /// @param belongs whether a cell, by its number, belongs to the study area: cells beyond the border, in which
    ///     nothing could be recorded, would be zeros that mislead every statistic
    public static CellCounts of(GridPoints points, double[] weights, SquareGrid grid, IntPredicate belongs) {
        double[] all = new double[grid.size()];
        int[] kept = IntStream.range(0, all.length).filter(belongs).toArray();
        int outside = 0;
        for (int i = 0; i < points.size(); i++) {
            int cell = grid.cellAt(points.easting(i), points.northing(i));
            if (cell < 0 || Arrays.binarySearch(kept, cell) < 0) {
                outside++;
            } else {
                all[cell] += weights[i];
            }
        }
        return new CellCounts(grid, kept, Arrays.stream(kept).mapToDouble(cell -> all[cell]).toArray(), outside);
    }

    /// How many cells belong to the study area.
    public int size() {
        return cells.length;
    }

    /// The number in the grid of one of those cells.
    public int cell(int which) {
        return cells[which];
    }

    /// The incidents of each of those cells, or the sum of their weights, as a copy.
    public double[] counts() {
        return counts.clone();
    }

    /// How many points lie in none of them.
    public int outside() {
        return outside;
    }

    /// The cells of the whole extent.
    public SquareGrid grid() {
        return grid;
    }

    /// The centres of the cells of the study area, in order.
    public GridPoints centres() {
        return GridPoints.of(Arrays.stream(cells).mapToDouble(grid::easting).toArray(),
                Arrays.stream(cells).mapToDouble(grid::northing).toArray());
    }
}
