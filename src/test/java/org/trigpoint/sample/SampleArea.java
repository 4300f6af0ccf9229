package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One LSOA of the borough.
///
/// @param district its names and codes
/// @param localName the analyst's name for it; `null` when none was given
/// @param highImpact 0 to 3 for the four high-impact locations, worst first; −1 for the others
/// @param centrality 1 in the middle of the town, falling to 0 at the rim of the borough
/// @param addresses where its incidents happen, the busiest first
record SampleArea(District district, @Nullable String localName, int highImpact, double centrality, Outline outline,
        People people, Deprivation deprivation, List<Point> addresses) {
    boolean isHighImpact() {
        return highImpact >= 0;
    }

    /// An address, the first far more often than the last.
    Point anyAddress(Chance chance) {
        double skewed = chance.between(0.0, 1.0) * chance.between(0.0, 1.0);
        return addresses.get((int) (skewed * addresses.size()));
    }
}
