package org.trigpoint.question.profile;

import org.trigpoint.model.Area;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Period;
import org.trigpoint.place.geography.AreaMeasure;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.question.Universe;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.workspace.Workspace;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The LSOAs around one.
///
/// @param areas every area of the workspace by code
/// @param own the area in the middle
/// @param codes the codes of the others, the one with the nearest centre first; empty when the one has no boundary
record Surroundings(Map<String, Area> areas, Area own, List<String> codes) {

    private static final int NEAREST = 5;
    /// As many as a reader knows by sight.
    private static final int MAPPED = 60;

    static Surroundings of(Workspace workspace, Area own, Period period) {
        Universe universe = Universe.of(workspace, period, null);
        return new Surroundings(universe.areas(), own, nearestFirst(universe.boundaries(workspace), own.code()));
    }

    private static List<String> nearestFirst(List<Boundary> boundaries, String code) {
        int own = IntStream.range(0, boundaries.size())
                .filter(i -> boundaries.get(i).areaCode().equals(code))
                .findFirst()
                .orElse(-1);
        if (own < 0) {
            return List.of();
        }
        List<AreaMeasure> measures = boundaries.stream().parallel().map(AreaMeasure::of).toList();
        GridPoints centres = GridPoints.ofDegrees(measures.stream().mapToDouble(AreaMeasure::longitude).toArray(),
                measures.stream().mapToDouble(AreaMeasure::latitude).toArray());
        return IntStream.range(0, boundaries.size())
                .filter(i -> i != own)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(centres.easting(i) - centres.easting(own),
                        centres.northing(i) - centres.northing(own))))
                .map(i -> boundaries.get(i).areaCode())
                .toList();
    }

    /// The five nearest.
    List<Place> nearest(Exploration around) {
        Map<String, Place> counted = around.places()
                .stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        return codes.stream()
                .limit(NEAREST)
                .map(code -> counted.getOrDefault(code, new Place(code, name(code), 0, 0, 0, Set.of(code))))
                .toList();
    }

    /// The area and those around it that a map shows; all where it has no boundary.
    MapNumbers mapped(MapNumbers all) {
        if (codes.isEmpty()) {
            return all;
        }
        Set<String> shown = new HashSet<>(codes.subList(0, Math.min(MAPPED, codes.size())));
        shown.add(own.code());
        return all.of(shown);
    }

    private String name(String code) {
        Area area = areas.get(code);
        return area == null ? code : area.displayName();
    }
}
