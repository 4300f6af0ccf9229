package org.trigpoint.question.spot;

import org.trigpoint.model.CountWords;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.hotspot.SharedSpots;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.question.AnonymousBatches;
import org.trigpoint.question.Meant;
import org.trigpoint.store.StoredIncidents;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The incidents of a selection that have a point, on the British National Grid.
///
/// @param incidents every incident of the selection, with or without a point
/// @param rows which of them have a point
/// @param points where these are, in the same order
/// @param spots how many of them share their spot
/// @param anonymous whether they were moved to shared spots before they were published
public record IncidentPoints(StoredIncidents incidents, Rows rows, GridPoints points, SharedSpots spots,
        Anonymous anonymous) {

    /// Whether points were moved before they were published.
    public enum Anonymous {
        /// They come from data.police.uk, or share their spots and tell no day.
        YES,
        /// Two or more share a spot on average, which exact addresses can do too.
        PERHAPS,
        /// Nothing speaks for it.
        NO
    }

    /// Positions among the incidents of a selection. Immutable.
    public static final class Rows {
        private final int[] rows;

        private Rows(int[] rows) {
            this.rows = rows;
        }

        /// How many.
        public int size() {
            return rows.length;
        }

        /// The position of one of them.
        public int get(int which) {
            return rows[which];
        }
    }

    /// Asks a workspace.
    ///
    /// @throws RefusedException when no incident of the selection has a point, or a column does not exist
    public static IncidentPoints of(Workspace workspace, Selection selection, Progress progress) {
        StoredIncidents incidents = workspace.store()
                .incidents()
                .read(Meant.of(workspace, selection, List.of()).selection(), progress);
        int[] rows = IntStream.range(0, incidents.size())
                .filter(i -> !Double.isNaN(incidents.longitude(i)))
                .toArray();
        if (rows.length == 0) {
            throw new RefusedException(incidents.size() == 0
                    ? "there are no such incidents in this workspace"
                    : incidents.size() == 1
                            ? "the only incident has no coordinates"
                            : String.format(Locale.UK, "none of the %,d incidents has coordinates", incidents.size()));
        }
        GridPoints points = GridPoints.ofDegrees(IntStream.of(rows).mapToDouble(incidents::longitude).toArray(),
                IntStream.of(rows).mapToDouble(incidents::latitude).toArray());
        SharedSpots spots = SharedSpots.of(points);
        return new IncidentPoints(incidents, new Rows(rows), points, spots,
                anonymous(workspace, incidents, spots, IntStream.of(rows).map(incidents::day)));
    }

    private static Anonymous anonymous(Workspace workspace, StoredIncidents incidents, SharedSpots spots,
            IntStream days) {
        boolean fromPublished = AnonymousBatches.of(workspace).hold(incidents);
        if (fromPublished || (spots.looksMoved() && days.allMatch(day -> day == StoredIncidents.UNKNOWN))) {
            return Anonymous.YES;
        }
        return spots.looksMoved() ? Anonymous.PERHAPS : Anonymous.NO;
    }

    /// How many incidents of the selection have no point.
    public int withoutPoint() {
        return incidents.size() - rows.size();
    }

    /// The positions among the points of those of which the day is known.
    int[] datedPoints() {
        return IntStream.range(0, rows.size())
                .filter(i -> incidents.day(rows.get(i)) != StoredIncidents.UNKNOWN)
                .toArray();
    }

    /// Those of which the day is known.
    ///
    /// @throws RefusedException when it is known of none
    public DatedPoints dated() {
        int[] known = datedPoints();
        if (known.length == 0) {
            throw new RefusedException("only the month of these incidents is known; near repeats need the day");
        }
        GridPoints places = GridPoints.of(IntStream.of(known).mapToDouble(points::easting).toArray(),
                IntStream.of(known).mapToDouble(points::northing).toArray());
        return DatedPoints.of(places, IntStream.of(known).map(i -> incidents.day(rows.get(i))).toArray());
    }

    /// Refuses points that were moved to shared spots before they were published.
    ///
    /// @param instead what to do instead, in the words of the command line
    /// @throws RefusedException when they were
    public void refuseAnonymous(String instead) {
        if (anonymous == Anonymous.YES) {
            throw new RefusedException(anonymousWords() + "; " + instead);
        }
    }

    /// Why the points show no places below an area.
    String anonymousWords() {
        return String.format(Locale.UK,
                "%s on %s: published police points are moved to a few anonymous spots and show no"
                        + " places below an area",
                CountWords.of(spots.points(), "incident stands", "incidents stand"),
                CountWords.of(spots.spots(), "spot", "spots"));
    }

    /// What to say of points that share their spots without being known to be anonymous; nothing otherwise.
    List<String> doubts() {
        return anonymous == Anonymous.PERHAPS ? doubts(spots) : List.of();
    }

    /// The same of points that are in no workspace.
    public static List<String> doubts(SharedSpots spots) {
        return spots.looksMoved()
                ? List.of(String.format(Locale.UK,
                        "%,d points stand on only %s. If the supplier moved them to make them anonymous, count them"
                                + " by area instead.",
                        spots.points(), CountWords.of(spots.spots(), "spot", "spots")))
                : List.of();
    }
}
