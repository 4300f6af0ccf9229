package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A smoothed map of where incidents are dense: exact at the centre of every cell.
///
/// Where one incident reaches beyond the map its weight is lost there; nothing is corrected at the border.
public final class KernelDensity {
    private static final int CHECKED = 1024;

    private final DensitySettings settings;
    private final SquareGrid grid;
    private final double[] density;
    private final List<Integer> strays;

    private KernelDensity(DensitySettings settings, SquareGrid grid, double[] density, List<Integer> strays) {
        this.settings = settings;
        this.grid = grid;
        this.density = density;
        this.strays = strays;
    }

    /// The density over the extent of the points that are not stray, with a bandwidth of room.
    ///
    /// @throws org.trigpoint.model.RefusedException when the cells are too small for the extent
    /// @throws IllegalArgumentException without points
    public static KernelDensity of(GridPoints points, DensitySettings settings) {
        double[] ones = new double[points.size()];
        Arrays.fill(ones, 1);
        return of(points, ones, settings, Extent.around(points), Progress.NONE);
    }

    /// The density of weighted points.
    ///
    /// @param weights one for each point, such as 1 or a harm score
    /// @param extent where points count; the map has a bandwidth of room around it
    /// @throws org.trigpoint.model.RefusedException when the cells are too small for the extent
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static KernelDensity of(GridPoints points, double[] weights, DensitySettings settings, Extent extent,
            Progress progress) {
        SquareGrid grid = SquareGrid.over(extent.paddedBy(settings.bandwidthMetres()), settings.cellMetres());
        double[] density = new double[grid.size()];
        KernelStamp stamp = KernelStamp.of(settings, grid, density);
        List<Integer> strays = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i % CHECKED == 0) {
                progress.checkCancelled();
            }
            if (extent.holds(points.easting(i), points.northing(i))) {
                stamp.add(points.easting(i), points.northing(i), weights[i]);
            } else {
                strays.add(i);
            }
        }
        return new KernelDensity(settings, grid, density, List.copyOf(strays));
    }

    /// The choices behind the map.
    public DensitySettings settings() {
        return settings;
    }

    /// The cells.
    public SquareGrid grid() {
        return grid;
    }

    /// Incidents per square metre at the centre of a cell; a million times that is per square kilometre.
    public double density(int cell) {
        return density[cell];
    }

    /// The positions of the points that lie outside the extent and count nowhere, ascending.
    public List<Integer> strays() {
        return strays;
    }

    /// The number of the densest cell.
    public int peak() {
        int peak = 0;
        for (int cell = 1; cell < density.length; cell++) {
            peak = density[cell] > density[peak] ? cell : peak;
        }
        return peak;
    }
}
