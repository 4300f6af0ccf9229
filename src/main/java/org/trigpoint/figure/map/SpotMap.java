package org.trigpoint.figure.map;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Boundary;
import org.trigpoint.place.geography.NationalGrid;
import org.trigpoint.place.hotspot.DensitySettings;
import org.trigpoint.place.hotspot.KernelDensity;
import org.trigpoint.place.nearrepeat.RiskSurface;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.NearRepeats.Patrol;
import org.trigpoint.question.spot.SpotPlace;
import org.trigpoint.question.spot.SpotRow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Hot spots as a map: in five classes, and the areas that stand out after correction outlined; cells are too small for
/// outlines, so their colour tells it.
public final class SpotMap {
    private static final int LABELLED = 8;
    private static final int CLASSES = 5;
    private static final double TENTH = 10;
    private static final double THOUSAND = 1000;
    private static final double PER_SQUARE_KILOMETRE = 1e6;

    private SpotMap() {}

    /// Areas.
    ///
    /// @param title what is shown
    /// @param areas the outlines of the places; one that was not tested has no data
    public static AreaMap of(String title, HotSpots spots, Outlines areas) {
        SpotShading shading = SpotShading.ofAreas(spots);
        Map<String, Double> z = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<SpotRow> standing = new ArrayList<>();
        for (SpotRow row : spots.rows()) {
            String code = String.valueOf(row.place().areaCode());
            z.put(code, shading.value(spots, row));
            names.put(code, row.place().name().isEmpty() ? code : row.place().name());
            if (SpotShading.points(spots, row)) {
                standing.add(row);
            }
        }
        standing.sort(Comparator.comparingDouble(SpotRow::z).reversed());
        List<String> codes = standing.stream().map(row -> String.valueOf(row.place().areaCode())).toList();
        Emphasis emphasis = new Emphasis(codes.stream().limit(LABELLED).toList(),
                shading.outlined().isEmpty() ? Set.of() : Set.copyOf(codes), shading.outlined());
        return AreaMap.of(title, areas, AreaValues.of(shading.unit(), z, names), shading.shading()).with(emphasis);
    }

    /// Cells.
    ///
    /// @param title what is shown
    /// @param cellMetres the side of a cell
    /// @param areas drawn under them; `null` for none
    public static AreaMap of(String title, HotSpots spots, double cellMetres, @Nullable Outlines areas) {
        SpotShading shading = SpotShading.ofCells(spots);
        Map<String, Double> z = new HashMap<>();
        List<Boundary> outlines = new ArrayList<>();
        for (SpotRow row : spots.rows()) {
            SpotPlace place = row.place();
            String code = cell(place.easting(), place.northing());
            outlines.add(square(code, place.easting(), place.northing(), cellMetres));
            z.put(code, shading.value(spots, row));
        }
        return cells(title, outlines, AreaValues.of(shading.unit(), z, Map.of()), shading.shading(), areas);
    }

    private static AreaMap cells(String title, List<Boundary> cells, AreaValues values, Shading shading,
            @Nullable Outlines areas) {
        Outlines outlines = areas == null ? Outlines.of(cells) : areas.over(cells);
        return AreaMap.of(title, outlines, values, shading).with(Ground.cells(areas));
    }

    /// A density, in incidents per square kilometre; cells with less than a thousandth of the
    /// densest are not drawn.
    ///
    /// @param areas drawn under the cells; `null` for none
    public static AreaMap of(String title, KernelDensity density, @Nullable Outlines areas) {
        Map<String, Double> values = new HashMap<>();
        List<Boundary> outlines = new ArrayList<>();
        double least = density.density(density.peak()) / THOUSAND;
        IntStream.range(0, density.grid().size()).filter(cell -> density.density(cell) > least).forEach(cell -> {
            double easting = density.grid().easting(cell);
            double northing = density.grid().northing(cell);
            String code = cell(easting, northing);
            values.put(code, PER_SQUARE_KILOMETRE * density.density(cell));
            outlines.add(square(code, easting, northing, density.grid().cellMetres()));
        });
        return cells(title, outlines, AreaValues.of("incidents per square kilometre", values, Map.of()),
                equal(values.values(), "; " + smoothing(density.settings())), areas);
    }

    private static String smoothing(DensitySettings settings) {
        return String.format(Locale.UK, "%s kernel, bandwidth %,.0f m, cells of %,.0f m",
                settings.kernel().name().toLowerCase(Locale.ROOT), settings.bandwidthMetres(), settings.cellMetres());
    }

    /// The risk of near repeats, from a tenth of the highest up, with the cells to patrol first outlined.
    ///
    /// @param patrols the cells to patrol, the most risk first
    /// @param areas drawn under the cells; `null` for none
    public static AreaMap of(String title, RiskSurface risk, List<Patrol> patrols, @Nullable Outlines areas) {
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
        return cells(title, outlines, AreaValues.of("risk", values, names), equal(values.values(), ""), areas)
                .with(new Emphasis(labelled, first, "to patrol first"));
    }

    private static Shading equal(Collection<Double> values, String how) {
        Classes classes = rounded(Classes.equalIntervals(values, CLASSES));
        return new Shading(new Classes(classes.rule() + how, classes.breaks()), Ramp.SEQUENTIAL);
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
