package org.trigpoint.question.spot;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.geography.AreaIndex;
import org.trigpoint.place.geography.AreaMeasure;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.NationalGrid;
import org.trigpoint.place.hotspot.Backtest;
import org.trigpoint.place.hotspot.CellCounts;
import org.trigpoint.place.hotspot.Extent;
import org.trigpoint.place.hotspot.SquareGrid;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Universe;
import org.trigpoint.question.Vintages;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Makes the places of a hot spot map out of a workspace.
final class PlacesSource {
    private static final double PER_THOUSAND = 1000;

    private PlacesSource() {}

    /// The LSOAs with a boundary, and the incidents of each.
    ///
    /// @throws RefusedException when no LSOA has a boundary, or a rate is asked for without populations
    static SpotPlaces areas(Workspace workspace, Selection selection, SpotUnit.Measure measure) {
        return areas(workspace, outlines(workspace, selection), selection, measure);
    }

    /// The same over outlines read before.
    static SpotPlaces areas(Workspace workspace, Outlines outlines, Selection selection, SpotUnit.Measure measure) {
        Map<String, Long> recorded = counts(workspace, selection);
        Vintages vintages = Vintages.to(outlines.areas().keySet(), recorded.keySet(), workspace);
        Map<String, Long> counts = vintages.counts(recorded);
        Map<String, AreaValue> population = measure == SpotUnit.Measure.RATE
                ? vintages.sums(workspace.store().areas().values(AreaValue.POPULATION, middle(selection.period())))
                : Map.of();
        Set<String> unknown = vintages.unknown(recorded.keySet());
        List<SpotPlace> places = new ArrayList<>();
        List<Boundary> kept = new ArrayList<>();
        int rateless = 0;
        for (int i = 0; i < outlines.boundaries().size(); i++) {
            Boundary boundary = outlines.boundaries().get(i);
            String code = boundary.areaCode();
            double count = counts.getOrDefault(code, 0L);
            AreaValue people = population.get(code);
            boolean noRate = measure == SpotUnit.Measure.RATE && (people == null || people.value() <= 0);
            if (noRate || unknown.contains(code)) {
                rateless += unknown.contains(code) ? 0 : 1;
                continue;
            }
            double value = people == null ? count : PER_THOUSAND * count / people.value();
            Area area = outlines.areas().get(code);
            places.add(new SpotPlace(code, area == null ? code : area.displayName(), outlines.centres().easting(i),
                    outlines.centres().northing(i), count, value));
            kept.add(boundary);
        }
        if (places.isEmpty()) {
            throw new RefusedException("no population was imported, so there are no rates; ask for counts");
        }
        List<String> notes = new ArrayList<>(notes(places, counts));
        vintages.words(recorded).ifPresent(notes::add);
        notes.addAll(leftOut(rateless, unknown.size()));
        return new SpotPlaces(places, kept, notes);
    }

    private static List<String> leftOut(int rateless, int unknown) {
        List<String> notes = new ArrayList<>();
        if (rateless > 0) {
            notes.add(CountWords.of(rateless,
                    "area has no residents, or none that were imported, and so no rate; it is left out.",
                    "areas have no residents, or none that were imported, and so no rate; they are left out."));
        }
        if (unknown > 0) {
            notes.add(CountWords.of(unknown, "area has no data and is left out: part of its ground is counted",
                    "areas have no data and are left out: part of their ground is counted")
                    + " under a code that no area wholly holds.");
        }
        return notes;
    }

    /// For each month of a period the incidents of each place.
    static List<double[]> months(Workspace workspace, Selection selection, SpotPlaces places, Period period) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            positions.put(String.valueOf(places.places().get(i).areaCode()), i);
        }
        List<double[]> months = new ArrayList<>();
        period.months().forEach(_ -> months.add(new double[places.size()]));
        Vintages vintages = Vintages.to(positions.keySet(), workspace);
        for (CountRow row : Counting.in(workspace).count(selection, List.of("area", "month"))) {
            Integer place = positions.get(vintages.home(row.values().getFirst()));
            int month = period.months().indexOf(YearMonth.parse(row.values().getLast()));
            if (place != null && month >= 0) {
                months.get(month)[place] += row.count();
            }
        }
        return months;
    }

    /// The map's places by z, with what came later and their sizes.
    static List<Backtest> test(Workspace workspace, HotSpots map, Selection mapped, Selection later) {
        Set<String> codes = map.rows()
                .stream()
                .map(row -> String.valueOf(row.place().areaCode()))
                .collect(Collectors.toSet());
        Map<String, Long> observed = Vintages.to(codes, workspace).counts(counts(workspace, later));
        Map<String, Double> sizes = Universe.of(workspace, mapped.period(), null)
                .boundaries(workspace)
                .parallelStream()
                .map(AreaMeasure::of)
                .collect(Collectors.toMap(AreaMeasure::areaCode, AreaMeasure::squareKilometres));
        double least = map.rows().stream().mapToDouble(SpotRow::z).filter(z -> !Double.isNaN(z)).min().orElse(0);
        return Backtest.of(map.rows().stream().map(row -> {
            String code = String.valueOf(row.place().areaCode());
            double z = Double.isNaN(row.z()) ? least : row.z();
            return new Backtest.Place(z - least, observed.getOrDefault(code, 0L), sizes.getOrDefault(code, 1.0),
                    row.place().count());
        }).toList());
    }

    private static List<String> notes(List<SpotPlace> places, Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        double placed = places.stream().mapToDouble(SpotPlace::count).sum();
        return List.of(CountWords.of(places.size(), "LSOA with a boundary holds", "LSOAs with a boundary hold")
                + String.format(Locale.UK, " %,.0f of ", placed) + CountWords.of(all, "incident.", "incidents."));
    }

    private static Map<String, Long> counts(Workspace workspace, Selection selection) {
        Map<String, Long> counts = new HashMap<>();
        for (CountRow row : Counting.in(workspace).count(selection, List.of("area"))) {
            counts.merge(row.values().getFirst(), row.count(), Long::sum);
        }
        if (counts.isEmpty()) {
            throw new RefusedException("there are no such incidents in this workspace");
        }
        return counts;
    }

    /// The boundaries of the ranked areas, with their centres.
    record Outlines(List<Boundary> boundaries, GridPoints centres, Map<String, Area> areas) {}

    static Outlines outlines(Workspace workspace, Selection selection) {
        Period period = selection.period();
        Universe universe = Universe.of(workspace, period, null);
        List<Boundary> boundaries = universe.boundaries(workspace);
        if (boundaries.isEmpty()) {
            throw new RefusedException("no LSOA of this workspace has a boundary; import boundaries, or ask for cells");
        }
        List<AreaMeasure> measures = boundaries.stream().parallel().map(AreaMeasure::of).toList();
        GridPoints centres = GridPoints.ofDegrees(measures.stream().mapToDouble(AreaMeasure::longitude).toArray(),
                measures.stream().mapToDouble(AreaMeasure::latitude).toArray());
        return new Outlines(boundaries, centres, universe.areas());
    }

    private static int middle(@Nullable Period period) {
        return period == null ? 0 : period.first().plusMonths(period.length() / 2 - 1L).getYear();
    }

    /// The cells over the boundaries, where there are any, or over the points themselves, and the incidents of each.
    static SpotPlaces cells(Workspace workspace, IncidentPoints points, double metres) {
        List<Boundary> boundaries = workspace.boundaries(AreaType.LSOA);
        SquareGrid grid = SquareGrid.over(Extent.around(points.points()), metres);
        List<String> notes = new ArrayList<>(points.doubts());
        IntPredicate belongs = boundaries.isEmpty() ? cell -> true : inside(grid, boundaries);
        if (boundaries.isEmpty()) {
            notes.add("No boundaries were imported, so every cell of the rectangle around the points is a place, also"
                    + " where nothing can happen.");
        }
        double[] ones = new double[points.points().size()];
        Arrays.fill(ones, 1);
        CellCounts cells = CellCounts.of(points.points(), ones, grid, belongs);
        if (cells.size() == 0) {
            throw new RefusedException("none of the points lies within the boundaries of this workspace");
        }
        notes.add(cellNote(cells, points));
        return SpotPlaces.ofCells(cells, notes);
    }

    private static String cellNote(CellCounts cells, IncidentPoints points) {
        return CountWords.of(cells.size(), "cell", "cells")
                + String.format(Locale.UK, " of %,.0f m %s ", cells.grid().cellMetres(),
                        cells.size() == 1 ? "holds" : "hold")
                + CountWords.of(points.points().size() - cells.outside(), "incident; ", "incidents; ")
                + CountWords.of(points.withoutPoint(), "incident has no point and ", "incidents have no point and ")
                + CountWords.of(cells.outside(), "lies in none of the cells.", "lie in none of the cells.");
    }

    /// Whether the centre of a cell lies in any area.
    private static IntPredicate inside(SquareGrid grid, List<Boundary> boundaries) {
        double[] x = new double[grid.size()];
        double[] y = new double[grid.size()];
        for (int cell = 0; cell < x.length; cell++) {
            x[cell] = grid.easting(cell);
            y[cell] = grid.northing(cell);
        }
        NationalGrid.toDegrees(x, y);
        @Nullable
        String[] areas = new AreaIndex(boundaries).areasAt(x, y);
        return cell -> areas[cell] != null;
    }
}
