package org.trigpoint.question.spot;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Selection;
import org.trigpoint.place.geography.AreaIndex;
import org.trigpoint.question.Meant;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the places of incidents are called: the street where the records hold one, and the LSOA whose boundary holds a
/// point. Immutable.
public final class PlaceNames {
    /// No names.
    public static final PlaceNames NONE = new PlaceNames(List.of(), new AreaIndex(List.of()), Map.of());

    private static final Set<String> STREETS = Set.of("street", "street name", "street_name", "road", "road name",
            "road_name", "location", "address", "location street", "offence street", "incident street");

    private final List<String> streets;
    private final AreaIndex index;
    private final Map<String, Area> areas;

    private PlaceNames(List<String> streets, AreaIndex index, Map<String, Area> areas) {
        this.streets = List.copyOf(streets);
        this.index = index;
        this.areas = Map.copyOf(areas);
    }

    /// The names of the incidents that have a day and a place, in their order.
    static PlaceNames of(Workspace workspace, Selection selection, IncidentPoints points) {
        Map<String, Area> areas = new HashMap<>();
        workspace.areas(AreaType.LSOA).forEach(area -> areas.put(area.code(), area));
        Optional<String> column = workspace.store()
                .counts()
                .extraHeadings()
                .stream()
                .filter(heading -> STREETS.contains(heading.toLowerCase(Locale.ROOT)))
                .findFirst();
        List<String> streets = column.map(heading -> streets(workspace, selection, points, heading)).orElse(List.of());
        return new PlaceNames(streets, new AreaIndex(workspace.boundaries(AreaType.LSOA)), areas);
    }

    private static List<String> streets(Workspace workspace, Selection selection, IncidentPoints points,
            String heading) {
        List<String> all = workspace.store()
                .incidents()
                .labels(Meant.of(workspace, selection, List.of()).selection(), heading);
        return IntStream.of(points.datedPoints()).mapToObj(i -> all.get(points.rows().get(i)).strip()).toList();
    }

    /// The street of an incident by its place among the dated ones; empty when none is known.
    String street(int incident) {
        return incident < streets.size() ? streets.get(incident) : "";
    }

    /// The LSOA at a point in WGS84 degrees; `null` when none is known.
    @Nullable
    Area areaAt(double longitude, double latitude) {
        return index.areaAt(longitude, latitude).map(areas::get).orElse(null);
    }
}
