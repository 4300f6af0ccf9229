package org.trigpoint.place.nearrepeat;

import org.trigpoint.place.geography.GridPoints;

/// Incidents with a place and a day. Immutable.
public final class DatedPoints {
    private final GridPoints points;
    private final int[] days;

    private DatedPoints(GridPoints points, int[] days) {
        this.points = points;
        this.days = days;
    }

    /// Incidents from columns.
    ///
    /// @param points where, in metres
    /// @param days when, in days from any day, such as [java.time.LocalDate#toEpochDay()]
    /// @throws IllegalArgumentException when the columns differ in length
    public static DatedPoints of(GridPoints points, int[] days) {
        if (points.size() != days.length) {
            throw new IllegalArgumentException("Every incident needs a place and a day.");
        }
        return new DatedPoints(points, days.clone());
    }

    /// How many incidents.
    public int size() {
        return days.length;
    }

    /// Where.
    public GridPoints points() {
        return points;
    }

    /// When, by the position of the incident.
    public int day(int incident) {
        return days[incident];
    }

    /// All days, as a copy.
    public int[] days() {
        return days.clone();
    }
}
