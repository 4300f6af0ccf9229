package org.trigpoint.place.nearrepeat;

/// The choices behind a risk surface; printed beside it.
///
/// @param cellMetres the side of a cell
/// @param reachMetres incidents further away than this do not count
/// @param bandMetres the width of a band of distance, the unit in which distance lowers the risk
/// @param weeks incidents longer ago than this do not count
public record RiskSettings(double cellMetres, double reachMetres, double bandMetres, int weeks) {

    /// 50 m cells, 400 m, bands of 100 m, 8 weeks.
    public static final RiskSettings DEFAULT = new RiskSettings(50, 400, 100, 8);

    public RiskSettings {
        if (!(cellMetres > 0 && reachMetres > 0 && bandMetres > 0) || weeks < 1) {
            throw new IllegalArgumentException("Cells, reach, bands and weeks of a risk surface must be above zero.");
        }
    }
}
