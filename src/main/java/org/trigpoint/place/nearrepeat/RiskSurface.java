package org.trigpoint.place.nearrepeat;

import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.hotspot.Extent;
import org.trigpoint.place.hotspot.SquareGrid;

import java.util.List;
import java.util.stream.IntStream;

/// Where to patrol next: cells near recent incidents, where a near-repeat effect has been found.
///
/// The risk of a cell is Σ 1/(1+c) · 1/(1+t) over the recent incidents near it, with c the whole bands of distance from
/// the cell's centre and t the whole weeks since the incident (ProMap; Bowers, Johnson and Pease 2004). The number has
/// no unit: it orders places. For example, an incident 150 m away (c = 1) ten days ago (t = 1) adds ¼.
public final class RiskSurface {
    private static final int WEEK = 7;

    private final RiskSettings settings;
    private final SquareGrid grid;
    private final double[] risk;
    private final int recent;
    private final int today;

    private RiskSurface(RiskSettings settings, SquareGrid grid, int recent, int today) {
        this.settings = settings;
        this.grid = grid;
        this.recent = recent;
        this.today = today;
        risk = new double[grid.size()];
    }

    /// Draws the surface.
    ///
    /// @param incidents the incidents of the Knox test, or later ones of the same kind
    /// @param today the day the surface is for, counted as the incidents' days are; later incidents do not count
    /// @param evidence the Knox test that found the effect
    /// @throws RefusedException when the test found no near-repeat effect, no incident is recent, or the cells are too
    ///     small
    public static RiskSurface of(DatedPoints incidents, int today, KnoxTable evidence, RiskSettings settings) {
        if (!evidence.nearRepeats()) {
            throw new RefusedException("No near-repeat effect was found, so a risk surface would only redraw old "
                    + "incidents.");
        }
        int[] recent = IntStream.range(0, incidents.size())
                .filter(i -> isRecent(incidents.day(i), today, settings))
                .toArray();
        if (recent.length == 0) {
            throw new RefusedException("There is no incident in the last " + settings.weeks() + " weeks.");
        }
        GridPoints points = GridPoints.of(
                IntStream.of(recent).mapToDouble(i -> incidents.points().easting(i)).toArray(),
                IntStream.of(recent).mapToDouble(i -> incidents.points().northing(i)).toArray());
        Extent extent = Extent.around(points).paddedBy(settings.reachMetres());
        RiskSurface surface = new RiskSurface(settings, SquareGrid.over(extent, settings.cellMetres()),
                recent.length, today);
        for (int k = 0; k < recent.length; k++) {
            surface.add(points.easting(k), points.northing(k), (today - incidents.day(recent[k])) / WEEK);
        }
        return surface;
    }

    private static boolean isRecent(int day, int today, RiskSettings settings) {
        return day <= today && today - day <= settings.weeks() * WEEK;
    }

    /// Whether an incident of a day counts in it.
    public boolean countsOn(int day) {
        return isRecent(day, today, settings);
    }

    private void add(double easting, double northing, int weeksAgo) {
        double reach = settings.reachMetres();
        int[] columns = cells(easting, grid.firstColumn(), grid.columns());
        int[] rows = cells(northing, grid.firstRow(), grid.rows());
        for (int row = rows[0]; row <= rows[1]; row++) {
            for (int column = columns[0]; column <= columns[1]; column++) {
                int cell = row * grid.columns() + column;
                double distance = Math.hypot(grid.easting(cell) - easting, grid.northing(cell) - northing);
                if (distance <= reach) {
                    risk[cell] += 1 / (1 + Math.floor(distance / settings.bandMetres())) / (1 + weeksAgo);
                }
            }
        }
    }

    /// The first and last column, or row, that an incident reaches.
    private int[] cells(double position, long first, int number) {
        double from = Math.floor((position - settings.reachMetres()) / settings.cellMetres()) - first;
        double to = Math.floor((position + settings.reachMetres()) / settings.cellMetres()) - first;
        return new int[]{(int) Math.max(0, from), (int) Math.min(number - 1, to)};
    }

    /// The choices behind it.
    public RiskSettings settings() {
        return settings;
    }

    /// The cells.
    public SquareGrid grid() {
        return grid;
    }

    /// How many incidents were recent enough to count.
    public int recent() {
        return recent;
    }

    /// The risk of a cell, zero or more.
    public double risk(int cell) {
        return risk[cell];
    }

    /// The cells with most risk, most first; equal cells by number; none without risk.
    ///
    /// @param number at most how many
    public List<Integer> riskiest(int number) {
        return IntStream.range(0, risk.length)
                .filter(cell -> risk[cell] > 0)
                .boxed()
                .sorted((one, other) -> Double.compare(risk[other], risk[one]))
                .limit(number)
                .toList();
    }
}
