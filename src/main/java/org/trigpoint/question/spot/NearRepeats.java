package org.trigpoint.question.spot;

import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.NationalGrid;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxTable;
import org.trigpoint.place.nearrepeat.RiskSettings;
import org.trigpoint.place.nearrepeat.RiskSurface;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The answer to a [NearRepeatQuestion].
///
/// @param incidents the incidents that have a day and a place
/// @param table the Knox table
/// @param notes what was left out
public record NearRepeats(DatedPoints incidents, KnoxTable table, List<String> notes) {

    public NearRepeats {
        notes = List.copyOf(notes);
    }

    /// A cell of the patrol list.
    ///
    /// @param rank 1 for the cell with most risk
    /// @param easting metres east of its centre
    /// @param northing metres north of its centre
    /// @param longitude WGS84 degrees of the same
    /// @param latitude WGS84 degrees of the same
    /// @param risk the sum of the weights of the recent incidents near it; it has no unit and only orders the cells
    public record Patrol(int rank, double easting, double northing, double longitude, double latitude, double risk) {}

    /// The day after the last incident, in days since 1970-01-01 or as the points count them.
    public int nextDay() {
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < incidents.size(); i++) {
            last = Math.max(last, incidents.day(i));
        }
        return last + 1;
    }

    /// The risk of the cells around recent incidents.
    ///
    /// @param day the day the surface is for, counted as the incidents' days are
    /// @throws org.trigpoint.model.RefusedException when no near-repeat effect was found, or nothing is recent
    public RiskSurface risk(int day, RiskSettings settings) {
        return RiskSurface.of(incidents, day, table, settings);
    }

    /// The cells to patrol first.
    ///
    /// @param number at most how many
    public static List<Patrol> patrols(RiskSurface risk, int number) {
        List<Integer> cells = risk.riskiest(number);
        GridPoints centres = GridPoints.of(cells.stream().mapToDouble(risk.grid()::easting).toArray(),
                cells.stream().mapToDouble(risk.grid()::northing).toArray());
        double[] longitudes = centres.eastings();
        double[] latitudes = centres.northings();
        NationalGrid.toDegrees(longitudes, latitudes);
        List<Patrol> patrols = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            patrols.add(new Patrol(i + 1, centres.easting(i), centres.northing(i), longitudes[i], latitudes[i],
                    risk.risk(cells.get(i))));
        }
        return patrols;
    }

    /// What the table says, in a sentence or two.
    public String sentence() {
        List<KnoxCell> raised = table.raised();
        if (!table.nearRepeats()) {
            return "No near-repeat effect was found: pairs of incidents close in both place and time are no more than"
                    + " chance allows" + (raised.isEmpty() ? "." : " in the nearest and soonest bands.");
        }
        KnoxCell first = raised.getFirst();
        return String.format(Locale.UK,
                "A near-repeat effect was found: %s there were %.1f times as many pairs of incidents as chance leads one"
                        + " to expect (%,d against %,.1f, p %s).",
                band(first), first.ratio(), first.observed(), first.expected(), pValue(first.adjustedP()));
    }

    private static String band(KnoxCell cell) {
        String days = "within %d to %d days".formatted((int) Math.ceil(cell.daysFrom()),
                (int) Math.ceil(cell.daysTo()) - 1);
        if (cell.distanceTo() <= 1) {
            return "at the same place and " + days;
        }
        return "%.0f to under %.0f m apart and %s".formatted(cell.distanceFrom(), cell.distanceTo(), days);
    }

    private static String pValue(double p) {
        return String.format(Locale.UK, "%.3f", p).substring(1);
    }
}
