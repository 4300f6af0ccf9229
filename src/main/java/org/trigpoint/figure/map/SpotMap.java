package org.trigpoint.figure.map;

import org.trigpoint.model.Boundary;
import org.trigpoint.place.geography.NationalGrid;
import org.trigpoint.place.hotspot.KernelDensity;
import org.trigpoint.place.nearrepeat.RiskSurface;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.NearRepeats.Patrol;
import org.trigpoint.question.spot.SpotPlace;
import org.trigpoint.question.spot.SpotRow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Hot spots as a map: z in five classes, and the areas that stand out after correction outlined; cells are too small for
/// outlines.
public final class SpotMap {
    private static final List<Double> Z = List.of(-2.58, -1.96, 1.96, 2.58);
    private static final int LABELLED = 8;
    private static final int CLASSES = 5;
    private static final double TENTH = 10;
    private static final double PER_SQUARE_KILOMETRE = 1e6;

    private SpotMap() {}

    /// Areas or cells.
    ///
    /// @param title what is shown
    /// @param boundaries the outlines of the areas; of cells they are made here
    /// @param cellMetres the side of a cell; not used for areas
    public static AreaMap of(String title, HotSpots spots, List<Boundary> boundaries, double cellMetres) {
        Map<String, Double> z = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Set<String> standing = new HashSet<>();
        List<Boundary> outlines = new ArrayList<>(boundaries);
        for (SpotRow row : spots.rows()) {
            SpotPlace place = row.place();
            String code = place.areaCode() == null ? cell(place.easting(), place.northing()) : place.areaCode();
            if (place.areaCode() == null) {
                outlines.add(square(code, place.easting(), place.northing(), cellMetres));
            }
            z.put(code, row.z());
            names.put(code, place.name().isEmpty() ? code : place.name());
            if (row.verdict().equals("hot") || row.verdict().equals("high-high")) {
                standing.add(code);
            }
        }
        boolean areas = spots.rows().stream().anyMatch(row -> row.place().areaCode() != null);
        List<String> hottest = spots.rows()
                .stream()
                .filter(row -> areas && standing.contains(row.place().areaCode()))
                .sorted((one, other) -> Double.compare(other.z(), one.z()))
                .limit(LABELLED)
                .map(row -> String.valueOf(row.place().areaCode()))
                .toList();
        return AreaMap
                .of(title, Outlines.of(outlines), AreaValues.of("z", z, names),
                        new Shading(Classes.fixed(Z), Ramp.DIVERGING))
                .with(areas ? new Emphasis(hottest, standing, "hot after correction") : Emphasis.NONE);
    }

    /// A density, in incidents per square kilometre; cells without any are not drawn.
    public static AreaMap of(String title, KernelDensity density) {
        Map<String, Double> values = new HashMap<>();
        List<Boundary> outlines = new ArrayList<>();
        double least = density.density(density.peak()) / 1e6;
        IntStream.range(0, density.grid().size()).filter(cell -> density.density(cell) > least).forEach(cell -> {
            double easting = density.grid().easting(cell);
            double northing = density.grid().northing(cell);
            String code = cell(easting, northing);
            values.put(code, PER_SQUARE_KILOMETRE * density.density(cell));
            outlines.add(square(code, easting, northing, density.grid().cellMetres()));
        });
        return AreaMap.of(title, Outlines.of(outlines), AreaValues.of("incidents per square kilometre", values,
                Map.of()), new Shading(rounded(Classes.equalIntervals(values.values(), CLASSES)), Ramp.SEQUENTIAL));
    }

    /// The risk of near repeats, from a tenth of the highest up, with the cells to patrol first outlined.
    ///
    /// @param patrols the cells to patrol, the most risk first
    public static AreaMap of(String title, RiskSurface risk, List<Patrol> patrols) {
        Map<String, Double> values = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<Boundary> outlines = new ArrayList<>();
        double least = patrols.isEmpty() ? 0 : patrols.getFirst().risk() / TENTH;
        for (int cell = 0; cell < risk.grid().size(); cell++) {
            if (risk.risk(cell) > 0 && risk.risk(cell) >= least) {
                String code = cell(risk.grid().easting(cell), risk.grid().northing(cell));
                values.put(code, risk.risk(cell));
                outlines.add(square(code, risk.grid().easting(cell), risk.grid().northing(cell),
                        risk.grid().cellMetres()));
            }
        }
        List<Patrol> named = new ArrayList<>();
        Set<String> first = new HashSet<>();
        for (Patrol patrol : patrols) {
            String code = cell(patrol.easting(), patrol.northing());
            first.add(code);
            names.put(code, patrol.name());
            // one name for cells that the same incidents made
            if (named.stream().noneMatch(other -> isNear(other, patrol, risk.settings().reachMetres()))) {
                named.add(patrol);
            }
        }
        List<String> labelled = named.stream().limit(LABELLED).map(p -> cell(p.easting(), p.northing())).toList();
        return AreaMap.of(title, Outlines.of(outlines), AreaValues.of("risk", values, names),
                new Shading(rounded(Classes.equalIntervals(values.values(), CLASSES)), Ramp.SEQUENTIAL))
                .with(new Emphasis(labelled, first, "to patrol first"));
    }

    private static boolean isNear(Patrol one, Patrol other, double metres) {
        return Math.hypot(one.easting() - other.easting(), one.northing() - other.northing()) < metres;
    }

    /// The classes with breaks of three digits, which is all that a legend can hold.
    private static Classes rounded(Classes classes) {
        return new Classes(classes.rule(), classes.breaks()
                .stream()
                .map(b -> new BigDecimal(b).round(new MathContext(3)).doubleValue())
                .distinct()
                .toList());
    }

    private static String cell(double easting, double northing) {
        return Math.round(easting) + " " + Math.round(northing);
    }

    private static Boundary square(String code, double easting, double northing, double side) {
        double half = side / 2;
        double[] x = {easting - half, easting + half, easting + half, easting - half, easting - half};
        double[] y = {northing - half, northing - half, northing + half, northing + half, northing - half};
        NationalGrid.toDegrees(x, y);
        double[] ring = new double[10];
        for (int i = 0; i < x.length; i++) {
            ring[2 * i] = x[i];
            ring[2 * i + 1] = y[i];
        }
        return new Boundary(code, List.of(List.of(ring)));
    }
}
