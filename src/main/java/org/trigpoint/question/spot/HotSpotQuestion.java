package org.trigpoint.question.spot;

import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.hotspot.HotSpotSettings;
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

    /// The places themselves, before any test.
    ///
    /// Cells of points that were made anonymous would show the list of anonymous spots; such incidents are counted by
    /// area instead, and a note says so.
    ///
    /// @throws RefusedException when there is none, in plain words
    public SpotPlaces places(Workspace workspace, Progress progress) {
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
