package org.trigpoint.figure.map;

import org.junit.jupiter.api.Test;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.hotspot.DensitySettings;
import org.trigpoint.place.hotspot.HotSpotSettings;
import org.trigpoint.place.hotspot.Kernel;
import org.trigpoint.place.hotspot.KernelDensity;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.HotSpots.Meaning;
import org.trigpoint.question.spot.Neighbourhood;
import org.trigpoint.question.spot.SpotPlace;
import org.trigpoint.question.spot.SpotRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpotMapTest {
    private static final Squares SQUARES = new Squares(3, 3);
    private static final Outlines OUTLINES = Outlines.of(SQUARES.boundaries());

    /// Nine places with these z and verdicts.
    private static HotSpots spots(Meaning meaning, boolean areas, double[] z, String... verdicts) {
        List<SpotRow> rows = new ArrayList<>();
        for (int i = 0; i < z.length; i++) {
            SpotPlace place = new SpotPlace(areas ? Squares.code(i) : null, "", 430_000 + 250 * i, 434_000, 1, 1);
            rows.add(new SpotRow(place, z[i], .5, .5, Double.NaN, verdicts[i]));
        }
        return new HotSpots(rows, HotSpotSettings.DEFAULT, Neighbourhood.eightNearest(), meaning, List.of());
    }

    /// How many pieces the legend counts in each class, by its words.
    private static Map<String, Integer> legend(AreaMap map) {
        Map<String, Integer> legend = new LinkedHashMap<>();
        IntStream.range(0, map.shading().classes().count())
                .forEach(i -> legend.put(map.shading().words().get(i), map.classes().count(i)));
        return legend;
    }

    @Test
    void areasAreShadedByTheirZAndOutlinedAfterCorrection() {
        AreaMap map = SpotMap.of("Hot", spots(Meaning.WARMTH, true, new double[]{-3, -2, 0, 1.96, 2, 2.5, 2.7, 4, 5},
                "no", "no", "no", "no", "no", "no", "no", "hot", "hot"), OUTLINES);
        assertThat(legend(map).values()).containsExactly(1, 1, 2, 2, 3);
        assertThat(map.emphasis().outlined()).containsExactlyInAnyOrder("S07", "S08");
        assertThat(map.emphasis().labelled()).containsExactly("S08", "S07");
    }

    @Test
    void cellsSayWithTheirColourWhatStandsOutAfterCorrection() {
        double[] z = {-4, -3, -2.1, 0, 1.9, 2.5, 3, 3.2, 5};
        AreaMap map = SpotMap.of("Hot", spots(Meaning.WARMTH, false, z, "cold", "no", "no", "no", "no", "no", "no",
                "hot", "hot"), 250, null);
        assertThat(legend(map)).containsExactly(Map.entry("cold after correction", 1),
                Map.entry("cold, but not after it", 2), Map.entry("neither", 2), Map.entry("hot, but not after it", 2),
                Map.entry("hot after correction", 2));
        assertThat(map.emphasis().outlined()).isEmpty();
    }

    @Test
    void withoutAnyCellThatStandsOutNoneIsShadedAsIfItDid() {
        AreaMap none = SpotMap.of("Hot", spots(Meaning.WARMTH, false, new double[]{-9, 0, 9}, "no", "no", "no"), 250,
                null);
        assertThat(legend(none).values()).containsExactly(0, 1, 1, 1, 0);
        // a level of 10% lets a place stand out at 1.7; then every place beyond that does
        AreaMap lenient = SpotMap.of("Hot",
                spots(Meaning.WARMTH, false, new double[]{-1.8, 1.6, 1.7, 1.8}, "cold", "no", "hot", "hot"), 250, null);
        assertThat(legend(lenient).values()).containsExactly(1, 0, 1, 0, 2);
    }

    @Test
    void localMoranIsAMapOfWhatPlacesAndTheirNeighboursAreAndNotOfWarmth() {
        String[] verdicts = {"low-low", "no", "low-high", "high-low", "high-high", "high-high", "no", "no", "low-low"};
        AreaMap map = SpotMap.of("Moran", spots(Meaning.LIKENESS, true, new double[]{5, 0, -5, -5, 5, 6, 1, 1, 4},
                verdicts), OUTLINES);
        assertThat(legend(map)).containsExactly(Map.entry("low among low", 2), Map.entry("low among high", 1),
                Map.entry("neither", 3), Map.entry("high among low", 1), Map.entry("high among high", 2));
        assertThat(map.emphasis().outlined()).isEmpty();
        assertThat(map.emphasis().labelled()).containsExactly("S05", "S04");
    }

    @Test
    void emergingHotSpotsAreAMapOfTheirTrendWithThePatternsOutlined() {
        AreaMap map = SpotMap.of("Emerging", spots(Meaning.TREND, true, new double[]{-3, -2, 0, 0, 0, 0, 0, 2, 3}, "no",
                "no", "persistent", "no", "no", "no", "no", "no", "intensifying"), OUTLINES);
        assertThat(legend(map).keySet()).contains("cooling, −2.58 or less", "warming, over 2.58");
        assertThat(map.emphasis().outlined()).containsExactlyInAnyOrder("S02", "S08");
    }

    @Test
    void aDensitySaysItsKernelBandwidthAndCells() {
        KernelDensity density = KernelDensity.of(GridPoints.of(new double[]{430_000, 431_000},
                new double[]{434_000, 434_500}), new DensitySettings(Kernel.QUARTIC, 1500, 250));
        AreaMap map = SpotMap.of("Density", density, null);
        assertThat(map.shading().classes().rule())
                .isEqualTo("equal intervals; quartic kernel, bandwidth 1,500 m, cells of 250 m");
        // the cell's centre lies √.15625 km from one point and √.53125 km from the other, of a reach of 1.5 km
        double one = Math.pow(1 - .15625 / 2.25, 2);
        double other = Math.pow(1 - .53125 / 2.25, 2);
        assertThat(map.values().value("430375 434125")).isEqualTo(3 / (Math.PI * 2.25) * (one + other), within(1e-12));
    }
}
