package org.trigpoint.place.nearrepeat;

import java.util.List;

/// The result of a Knox test.
///
/// @param settings the choices behind it
/// @param incidents how many incidents
/// @param cells the bands of distance, nearest first, and within each the bands of time, soonest first
public record KnoxTable(KnoxSettings settings, int incidents, List<KnoxCell> cells) {

    /// Corrected p at or below this is an effect.
    public static final double LEVEL = .05;
    /// The bands of distance in which an effect is near.
    private static final int NEAR_BANDS = 2;

    public KnoxTable {
        cells = List.copyOf(cells);
    }

    /// One cell.
    ///
    /// @param distanceBand from 0, the nearest
    /// @param daysBand from 0, the soonest
    public KnoxCell cell(int distanceBand, int daysBand) {
        return cells.get(distanceBand * settings.days().size() + daysBand);
    }

    /// The cells with more pairs than chance allows.
    public List<KnoxCell> raised() {
        return cells.stream().filter(cell -> cell.adjustedP() <= LEVEL && cell.ratio() > 1).toList();
    }

    /// Whether there is a near-repeat effect: one of the two nearest bands of distance is raised in the soonest band of
    /// time.
    public boolean nearRepeats() {
        return raised().stream()
                .anyMatch(
                        cell -> cell.daysFrom() == settings.days().from(0) && cell.distanceFrom() < settings.distances()
                                .to(Math.min(NEAR_BANDS, settings.distances().size()) - 1));
    }
}
