package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.place.hotspot.Backtest;
import org.trigpoint.place.hotspot.KernelDensity;
import org.trigpoint.place.hotspot.SquareGrid;
import org.trigpoint.question.spot.DensityQuestion.Density;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.SpotPlace;
import org.trigpoint.question.spot.SpotRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The contracted columns of hot spots: area_code, or easting and northing; count; z; p; p_adjusted; hot.
///
/// A column of permutation p-values or of densities follows where there are such; text for people also names the areas.
final class SpotTables {
    private SpotTables() {}

    static OutputTable spots(HotSpots spots, OutputFormat format, int top) {
        boolean areas = spots.rows().stream().anyMatch(row -> row.place().areaCode() != null);
        boolean named = areas && format == OutputFormat.text;
        boolean permuted = spots.settings().permutations().number() > 0;
        OutputTable table = new OutputTable();
        if (areas) {
            table.columns("area_code");
        } else {
            table.decimal("easting", 0).decimal("northing", 0);
        }
        if (named) {
            table.columns("area_name");
        }
        table.decimal("count", 0).decimal("z", 3).decimal("p", 4).decimal("p_adjusted", 4).columns("hot");
        if (permuted) {
            table.decimal("p_permutation", 4);
        }
        for (SpotRow row : hottest(spots.rows(), top)) {
            List<@Nullable Object> cells = new ArrayList<>(place(row.place(), areas));
            if (named) {
                cells.add(row.place().name());
            }
            cells.addAll(List.of(number(row.place().count()), row.z(), row.pValue(), row.adjustedP(), row.verdict()));
            if (permuted) {
                cells.add(row.permutationP());
            }
            table.row(cells);
        }
        return table;
    }

    /// The places in their order, or only those with the largest z, largest first.
    private static List<SpotRow> hottest(List<SpotRow> rows, int top) {
        if (top >= rows.size()) {
            return rows;
        }
        return rows.stream()
                .filter(row -> !Double.isNaN(row.z()))
                .sorted(Comparator.comparingDouble(SpotRow::z).reversed())
                .limit(top)
                .toList();
    }

    private static List<Object> place(SpotPlace place, boolean areas) {
        String code = place.areaCode();
        return areas ? List.of(code == null ? "" : code) : List.of(place.easting(), place.northing());
    }

    /// The steps of a back-test, the hottest place first.
    static OutputTable backTest(List<Backtest> steps, int top) {
        OutputTable table = new OutputTable().columns("places")
                .decimal("area_share", 4)
                .decimal("hit_rate", 4)
                .decimal("pai", 2)
                .decimal("pei", 3)
                .decimal("rri", 2);
        steps.stream()
                .limit(top)
                .forEach(step -> table.row(step.places(), step.areaShare(), step.hitRate(),
                        step.accuracy(), step.efficiency(), step.recapture()));
        return table;
    }

    /// Whether the hot places of a map deserve trust; empty when it has none.
    static Optional<String> trust(HotSpots map, List<Backtest> steps) {
        int hot = (int) map.rows().stream().filter(row -> row.verdict().equals("hot")).count();
        if (hot == 0 || hot > steps.size()) {
            return Optional.empty();
        }
        Backtest step = steps.get(hot - 1);
        return Optional.of(String.format(Locale.UK,
                "The %d hot areas, %.1f%% of the ground, held %.1f%% of the later incidents: PAI %.1f, where 1 is no better"
                        + " than a map drawn blind; PEI %.2f of the best that as much ground could have done; RRI %.2f.",
                hot, 100 * step.areaShare(), 100 * step.hitRate(), step.accuracy(), step.efficiency(),
                step.recapture()));
    }

    static OutputTable density(Density density, OutputFormat format, int top) {
        KernelDensity map = density.density();
        SquareGrid grid = map.grid();
        boolean text = format == OutputFormat.text;
        OutputTable table = new OutputTable().decimal("easting", 0).decimal("northing", 0).decimal("count", 0);
        if (!text) {
            table.columns("z", "p", "p_adjusted", "hot");
        }
        table.decimal("density", 9);
        for (int cell : densest(map, top)) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(grid.easting(cell), grid.northing(cell),
                    number(density.counts().get(cell))));
            for (int blank = 0; blank < (text ? 0 : 4); blank++) {
                cells.add(null);
            }
            cells.add(map.density(cell));
            table.row(cells);
        }
        return table;
    }

    private static List<Integer> densest(KernelDensity map, int top) {
        IntStream cells = IntStream.range(0, map.grid().size());
        return top >= map.grid().size()
                ? cells.boxed().toList()
                : cells.boxed()
                        .sorted(Comparator.comparingDouble((Integer cell) -> map.density(cell)).reversed())
                        .limit(top)
                        .toList();
    }

    /// Whole numbers without a decimal point, as counts are written.
    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) Math.round(value) : (Object) value;
    }
}
