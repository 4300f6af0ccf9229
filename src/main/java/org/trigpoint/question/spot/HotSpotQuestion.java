package org.trigpoint.question.spot;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.hotspot.Backtest;
import org.trigpoint.place.hotspot.HotSpotSettings;
import org.trigpoint.question.Meant;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/// "Where do incidents gather more than chance allows?"
///
/// @param selection which incidents
/// @param unit areas or cells
/// @param neighbourhood which places count as near each other
/// @param settings the choices behind the test
public record HotSpotQuestion(Selection selection, SpotUnit unit, Neighbourhood neighbourhood,
        HotSpotSettings settings) {
    /// Getis–Ord Gi* of areas by their eight nearest, false discovery rate 5%.
    public static HotSpotQuestion ofAreas(Selection selection) {
        return new HotSpotQuestion(selection, new SpotUnit.Areas(SpotUnit.Measure.COUNT), Neighbourhood.eightNearest(),
                HotSpotSettings.DEFAULT);
    }

    /// Tests with the local Getis–Ord statistic.
    ///
    /// @throws RefusedException when there is nothing to test, in plain words
    public HotSpots getisOrd(Workspace workspace, Progress progress) {
        return HotSpots.getisOrd(places(workspace, progress), neighbourhood, settings, progress);
    }

    /// Tests with local Moran's I.
    ///
    /// @throws RefusedException when there is nothing to test, in plain words
    public HotSpots moran(Workspace workspace, Progress progress) {
        return HotSpots.moran(places(workspace, progress), neighbourhood, settings, progress);
    }

    /// How the hot spots of areas developed over the months of the period.
    ///
    /// @throws RefusedException when the unit is not areas, the period is not chosen or too short, or there is nothing
    public HotSpots emerging(Workspace workspace, Progress progress) {
        Period period = areasOver("emerging hot spots are", selection.period());
        SpotPlaces places = places(workspace, progress);
        return HotSpots.emerging(places, PlacesSource.months(workspace, selection, places, period), neighbourhood,
                settings, progress);
    }

    /// Whether a map of areas deserves trust: what of the incidents of a later period it would have caught.
    ///
    /// @param map the map of this question
    /// @param later the period after it
    /// @return one step a place, the hottest first
    /// @throws RefusedException when the unit is not areas or the periods overlap
    public List<Backtest> test(Workspace workspace, HotSpots map, Period later) {
        Period period = areasOver("a back-test is", selection.period());
        if (!later.first().isAfter(period.last())) {
            throw new RefusedException("a map is tested on a period after it; " + later.name() + " is not after "
                    + period.name());
        }
        return PlacesSource.test(workspace, map, selection, selection.during(later));
    }

    private Period areasOver(String what, @Nullable Period period) {
        if (period == null || !(unit instanceof SpotUnit.Areas)) {
            throw new RefusedException(what + " of areas over a period; choose a period, and no cells");
        }
        return period;
    }

    /// The places themselves, before any test.
    ///
    /// Cells of points that were made anonymous would show the list of anonymous spots; such incidents are counted by
    /// area instead, and a note says so.
    ///
    /// @throws RefusedException when there is none, in plain words
    public SpotPlaces places(Workspace workspace, Progress progress) {
        SpotPlaces places = ofUnit(workspace, progress);
        List<String> notes = new ArrayList<>(places.notes());
        Meant.of(workspace, selection, List.of()).words().ifPresent(notes::addFirst);
        return new SpotPlaces(places.places(), places.outlines(), notes);
    }

    private SpotPlaces ofUnit(Workspace workspace, Progress progress) {
        return switch (unit) {
            case SpotUnit.Areas areas -> PlacesSource.areas(workspace, selection, areas.measure());
            case SpotUnit.Cells cells -> {
                IncidentPoints points = IncidentPoints.of(workspace, selection, progress);
                yield points.anonymous() == IncidentPoints.Anonymous.YES
                        ? insteadByArea(workspace, points)
                        : PlacesSource.cells(workspace, points, cells.metres());
            }
        };
    }

    private SpotPlaces insteadByArea(Workspace workspace, IncidentPoints points) {
        SpotPlaces areas = PlacesSource.areas(workspace, selection, SpotUnit.Measure.COUNT);
        List<String> notes = new ArrayList<>(areas.notes());
        notes.addFirst("Counted by area instead of by cell: " + points.anonymousWords() + ".");
        return new SpotPlaces(areas.places(), areas.outlines(), notes);
    }
}
