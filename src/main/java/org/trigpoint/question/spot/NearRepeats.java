package org.trigpoint.question.spot;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.NationalGrid;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxTable;
import org.trigpoint.place.nearrepeat.RiskSettings;
import org.trigpoint.place.nearrepeat.RiskSurface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The answer to a [NearRepeatQuestion].
///
/// @param incidents the incidents that have a day and a place
/// @param table the Knox table
/// @param names what places are called, where an effect was found in a workspace
/// @param notes what was left out
public record NearRepeats(DatedPoints incidents, KnoxTable table, PlaceNames names, List<String> notes) {

    private static final int STREETS = 3;

    public NearRepeats {
        notes = List.copyOf(notes);
    }

    /// The same with names for its places.
    NearRepeats named(PlaceNames places) {
        return new NearRepeats(incidents, table, places, notes);
    }

    /// A cell of the patrol list.
    ///
    /// @param rank 1 for the cell with most risk
    /// @param easting metres east of its centre
    /// @param northing metres north of its centre
    /// @param longitude WGS84 degrees of the same
    /// @param latitude WGS84 degrees of the same
    /// @param risk the sum of the weights of the recent incidents near it; it has no unit and only orders the cells
    /// @param streets where the recent incidents nearest to it happened, three at most, nearest first; empty where records
    ///     hold no street
    /// @param area the LSOA it lies in; `null` where no boundary holds it
    public record Patrol(int rank, double easting, double northing, double longitude, double latitude, double risk,
            List<String> streets, @Nullable Area area) {
        public Patrol {
            streets = List.copyOf(streets);
        }

        /// Its streets, else its area and coordinates, else its coordinates.
        public String name() {
            String coordinates = String.format(Locale.ROOT, "%.0f, %.0f", easting, northing);
            return !streets.isEmpty()
                    ? String.join(", ", streets)
                    : area == null ? coordinates : area.displayName() + " (" + coordinates + ")";
        }
    }

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
    /// @param risk of a day
    /// @param number at most how many
    public List<Patrol> patrols(RiskSurface risk, int number) {
        List<Integer> cells = risk.riskiest(number);
        GridPoints centres = GridPoints.of(cells.stream().mapToDouble(risk.grid()::easting).toArray(),
                cells.stream().mapToDouble(risk.grid()::northing).toArray());
        double[] longitudes = centres.eastings();
        double[] latitudes = centres.northings();
        NationalGrid.toDegrees(longitudes, latitudes);
        List<Patrol> patrols = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            patrols.add(new Patrol(i + 1, centres.easting(i), centres.northing(i), longitudes[i], latitudes[i],
                    risk.risk(cells.get(i)), streets(risk, centres.easting(i), centres.northing(i)),
                    names.areaAt(longitudes[i], latitudes[i])));
        }
        return patrols;
    }

    /// The streets of the recent incidents within reach of a point, those of the nearest incidents first.
    private List<String> streets(RiskSurface risk, double easting, double northing) {
        return IntStream.range(0, incidents.size())
                .filter(i -> !names.street(i).isEmpty() && risk.countsOn(incidents.day(i)))
                .filter(i -> distance(i, easting, northing) <= risk.settings().reachMetres())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance(i, easting, northing)))
                .map(names::street)
                .distinct()
                .limit(STREETS)
                .toList();
    }

    private double distance(int incident, double easting, double northing) {
        return Math.hypot(incidents.points().easting(incident) - easting,
                incidents.points().northing(incident) - northing);
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
