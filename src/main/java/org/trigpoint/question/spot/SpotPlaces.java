package org.trigpoint.question.spot;

import org.trigpoint.model.Boundary;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.hotspot.CellCounts;

import java.util.ArrayList;
import java.util.List;

/// The places of a hot spot map.
///
/// @param places one or more
/// @param outlines the boundaries of the places in their order; empty for cells and points
/// @param notes where the places come from and what could not be placed
public record SpotPlaces(List<SpotPlace> places, List<Boundary> outlines, List<String> notes) {
    public SpotPlaces {
        places = List.copyOf(places);
        outlines = List.copyOf(outlines);
        notes = List.copyOf(notes);
    }

    /// Every point a place of its own.
    ///
    /// @param values one a point: its count, or whatever is to be tested
    /// @param notes what to say beside the answer
    public static SpotPlaces ofPoints(GridPoints points, double[] values, List<String> notes) {
        List<SpotPlace> places = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            places.add(new SpotPlace(null, "", points.easting(i), points.northing(i), values[i], values[i]));
        }
        return new SpotPlaces(places, List.of(), notes);
    }

    /// The cells of a study area.
    public static SpotPlaces ofCells(CellCounts cells, List<String> notes) {
        GridPoints centres = cells.centres();
        double[] counts = cells.counts();
        List<SpotPlace> places = new ArrayList<>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            places.add(new SpotPlace(null, "", centres.easting(i), centres.northing(i), counts[i], counts[i]));
        }
        return new SpotPlaces(places, List.of(), notes);
    }

    /// How many.
    public int size() {
        return places.size();
    }

    /// Their centres, in order.
    public GridPoints centres() {
        return GridPoints.of(places.stream().mapToDouble(SpotPlace::easting).toArray(),
                places.stream().mapToDouble(SpotPlace::northing).toArray());
    }

    /// What is tested, in order.
    public double[] values() {
        return places.stream().mapToDouble(SpotPlace::value).toArray();
    }
}
