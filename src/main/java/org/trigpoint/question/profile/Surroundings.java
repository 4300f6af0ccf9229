package org.trigpoint.question.profile;

import org.trigpoint.model.Area;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Period;
import org.trigpoint.place.geography.AreaMeasure;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.question.Universe;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.workspace.Workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The LSOAs around one.
final class Surroundings {
    private static final int NEAREST = 5;

    private Surroundings() {}

    /// The five whose centres are nearest, nearest first; empty when the LSOA has no boundary.
    static List<Place> nearest(Workspace workspace, Area centre, Exploration around, Period period) {
        Universe universe = Universe.of(workspace, period, null);
        Map<String, Area> areas = universe.areas();
        List<Boundary> boundaries = universe.boundaries(workspace);
        int own = IntStream.range(0, boundaries.size())
                .filter(i -> boundaries.get(i).areaCode().equals(centre.code()))
                .findFirst()
                .orElse(-1);
        if (own < 0) {
            return List.of();
        }
        List<AreaMeasure> measures = boundaries.stream().parallel().map(AreaMeasure::of).toList();
        GridPoints centres = GridPoints.ofDegrees(measures.stream().mapToDouble(AreaMeasure::longitude).toArray(),
                measures.stream().mapToDouble(AreaMeasure::latitude).toArray());
        Map<String, Place> counted = around.places()
                .stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        return IntStream.range(0, boundaries.size())
                .filter(i -> i != own)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(centres.easting(i) - centres.easting(own),
                        centres.northing(i) - centres.northing(own))))
                .limit(NEAREST)
                .map(i -> boundaries.get(i).areaCode())
                .map(code -> counted.getOrDefault(code, new Place(code, name(areas, code), 0, 0, 0, Set.of(code))))
                .toList();
    }

    private static String name(Map<String, Area> areas, String code) {
        Area area = areas.get(code);
        return area == null ? code : area.displayName();
    }
}
