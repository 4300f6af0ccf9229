package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GetisOrdTest {
    /// The example of Bivand's spdep.
    private static final GridPoints POINTS = GridPoints.of(new double[]{10, 20, 40, 15, 30, 30},
            new double[]{10, 10, 10, 20, 20, 30});
    private static final double[] VALUES = {2, 3, 3.2, 5, 8, 7};
    private static final Neighbours WITHIN_15 = Neighbours.within(POINTS, 15);

    @Test
    void theStarCountsThePlaceItself() {
        assertThat(GetisOrd.z(VALUES, WITHIN_15, LocalStatistic.GI_STAR))
                .containsExactly(new double[]{-1.39728, -.28918, .65065, -.28918, 1.23452, 2.02424}, within(5e-6));
    }

    @Test
    void withoutTheStarThePlaceIsLeftOut() {
        assertThat(GetisOrd.z(VALUES, WITHIN_15, LocalStatistic.GI))
                .containsExactly(new double[]{-1.01367, -.04362, 1.31559, -.31413, 1.15374, 1.77834}, within(5e-6));
    }

    @Test
    void theGeneralStatisticIsTheOneOfTheWholeMap() {
        GlobalG whole = GlobalG.of(VALUES, WITHIN_15);
        assertThat(whole.g()).isEqualTo(.557098, within(5e-7));
        assertThat(whole.expected()).isEqualTo(14 / 30., within(1e-12));
        assertThat(whole.pValue()).isEqualTo(.172936, within(5e-7));
    }

    @Test
    void theGeneralStatisticNeedsSomethingToCompare() {
        assertThatThrownBy(() -> GlobalG.of(new double[6], WITHIN_15)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GlobalG.of(new double[]{1, 2, 3, -1, 2, 2}, WITHIN_15))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flatValuesAndEmptyNeighbourhoodsHaveNoStatistic() {
        double[] flat = {.1, .1, .1, .1, .1, .1};
        assertThat(GetisOrd.z(flat, WITHIN_15, LocalStatistic.GI_STAR)).containsOnly(Double.NaN);
        Neighbours none = Neighbours.within(POINTS, 1);
        assertThat(GetisOrd.z(VALUES, none, LocalStatistic.GI)).containsOnly(Double.NaN);
        assertThat(GetisOrd.z(VALUES, none, LocalStatistic.GI_STAR)[4]).isPositive();
        Neighbours all = Neighbours.within(POINTS, 1000);
        assertThat(GetisOrd.z(VALUES, all, LocalStatistic.GI_STAR)).containsOnly(Double.NaN);
        HotSpot spot = GetisOrd.hotSpots(flat, WITHIN_15, HotSpotSettings.DEFAULT, Progress.NONE).getFirst();
        assertThat(spot.heat()).isEqualTo(Heat.NEITHER);
        assertThat(spot.pValue()).isNaN();
    }

    @Test
    void valuesMustFit() {
        assertThatThrownBy(() -> GetisOrd.z(new double[2], WITHIN_15, LocalStatistic.GI))
                .isInstanceOf(IllegalArgumentException.class);
        double[] hole = {1, 2, 3, Double.NaN, 5, 6};
        assertThatThrownBy(() -> GetisOrd.z(hole, WITHIN_15, LocalStatistic.GI))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A field of 20 by 20 cells of 100 m with ten times the incidents in one corner.
    private static double[] cornerOfAField() {
        double[] values = new double[400];
        for (int i = 0; i < 400; i++) {
            values[i] = (i % 20 < 4 && i / 20 < 4 ? 40 : 4) + (i * 7 % 5);
        }
        return values;
    }

    private static Neighbours field() {
        double[] x = new double[400];
        double[] y = new double[400];
        Arrays.setAll(x, i -> 100. * (i % 20));
        Arrays.setAll(y, i -> 100. * (i / 20));
        return Neighbours.within(GridPoints.of(x, y), 150);
    }

    @Test
    void aCrowdedCornerIsHotAndCorrectionsAreStricterInTurn() {
        long[] hot = Arrays.stream(Correction.values())
                .mapToLong(correction -> GetisOrd
                        .hotSpots(cornerOfAField(), field(), HotSpotSettings.DEFAULT.with(correction), Progress.NONE)
                        .stream()
                        .filter(spot -> spot.heat() == Heat.HOT)
                        .count())
                .toArray();
        assertThat(hot[0]).isGreaterThanOrEqualTo(hot[1]);
        assertThat(hot[1]).isGreaterThanOrEqualTo(hot[2]);
        assertThat(hot[2]).isBetween(12L, 25L);
    }

    @Test
    void permutationsApproachTheExactProbability() {
        // the exact p over all possible neighbours, by getis-moran.py
        HotSpotSettings settings = HotSpotSettings.DEFAULT.with(new Permutations(99_999, 5));
        List<HotSpot> spots = GetisOrd.hotSpots(VALUES, WITHIN_15, settings, Progress.NONE);
        double[] p = spots.stream().mapToDouble(HotSpot::permutationP).toArray();
        assertThat(p).containsExactly(new double[]{.4, 1, .4, .8, .4, .4}, within(.01));
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        HotSpotSettings settings = HotSpotSettings.DEFAULT.with(new Permutations(199, 5));
        List<HotSpot> first = GetisOrd.hotSpots(cornerOfAField(), field(), settings, Progress.NONE);
        assertThat(GetisOrd.hotSpots(cornerOfAField(), field(), settings, Progress.NONE)).isEqualTo(first);
        assertThat(first.getFirst().permutationP()).isEqualTo(2. / 200);
        assertThat(GetisOrd.hotSpots(cornerOfAField(), field(),
                HotSpotSettings.DEFAULT.with(new Permutations(199, 6)), Progress.NONE)).isNotEqualTo(first);
    }

    @Test
    void alikeNeighboursHaveAPositiveMoran() {
        List<LocalMoran> results = LocalMoran.of(cornerOfAField(), field(),
                HotSpotSettings.DEFAULT.with(new Permutations(999, 1)), Progress.NONE);
        LocalMoran corner = results.getFirst();
        assertThat(corner.pattern()).isEqualTo(LocalMoran.Pattern.HIGH_HIGH);
        assertThat(corner.i()).isPositive();
        assertThat(corner.permutationP()).isEqualTo(2. / 1000);
        assertThat(results.get(399).pattern()).isEqualTo(LocalMoran.Pattern.NOT_SIGNIFICANT);
        assertThat(results.get(4).pattern()).as("low beside high").isEqualTo(LocalMoran.Pattern.LOW_HIGH);
    }

    @Test
    void moranAgreesWithTheListOfAllPossibleNeighbourhoods() {
        // by getis-moran.py
        List<LocalMoran> results = LocalMoran.of(VALUES, WITHIN_15, HotSpotSettings.DEFAULT, Progress.NONE);
        assertThat(results.stream().mapToDouble(LocalMoran::i).toArray()).containsExactly(new double[]{.39512195122,
            -.106620209059, -1.03484320557, -.0229965156794, -.103484320557, 1.58675958188}, within(1e-9));
        assertThat(results.stream().mapToDouble(LocalMoran::z).toArray()).containsExactly(new double[]{1.01367289855,
            .0436158942017, -1.31558702896, -.314126758205, 1.15373985811, 1.77833940862}, within(1e-9));
    }

    @Test
    void smallCountsAreDrawnFourAtATimeWithTheSameResult() {
        int places = 2 * PackedRows.PLACES + 77;
        SplittableRandom random = new SplittableRandom(5);
        double[] x = random.doubles(places, 0, 50_000).toArray();
        double[] y = random.doubles(places, 0, 50_000).toArray();
        double[] small = random.ints(places, 0, 40).asDoubleStream().toArray();
        // the same multiples of a larger number are added one by one: eight of them need more than fifteen bits
        double[] large = Arrays.stream(small).map(value -> 40_000 * value).toArray();
        Neighbours near = Neighbours.nearest(GridPoints.of(x, y), 8);
        Permutations many = new Permutations(300, 7);
        assertThat(ConditionalPermutation.twoSided(small, near, many, Progress.NONE))
                .containsExactly(ConditionalPermutation.twoSided(large, near, many, Progress.NONE));
    }
}
