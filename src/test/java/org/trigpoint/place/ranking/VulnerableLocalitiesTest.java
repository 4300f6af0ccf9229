package org.trigpoint.place.ranking;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class VulnerableLocalitiesTest {
    /// Worked by vulnerable-localities.py.
    private static final List<AreaProfile> AREAS = List.of(
            AreaProfile.of("A", null, 1500, 40, 30, .31, .22, 420, .45).withHouseholds(600),
            AreaProfile.of("B", null, 2000, 6, 10, .10, .08, 180, .12).withHouseholds(900),
            AreaProfile.of("C", null, 1200, 5, 4, .05, .04, 130, .08).withHouseholds(500));

    @Test
    void theIndexIsTheMeanOfTheSixIndices() {
        Ranking ranking = VulnerableLocalities.rank(AREAS, Denominator.MEAN_OF_RATES);
        assertThat(ranking.areas()).extracting(RankedArea::areaCode).containsExactly("A", "B", "C");
        assertThat(ranking.areas().get(0).index()).isEqualTo(206.10590408920953, within(1e-9));
        assertThat(ranking.areas().get(1).index()).isEqualTo(53.31129104474317, within(1e-9));
        assertThat(VulnerableLocalities.priorities(ranking)).extracting(RankedArea::areaCode).containsExactly("A");
    }

    @Test
    void theOverallRateIsTheOtherDenominator() {
        Ranking ranking = VulnerableLocalities.rank(AREAS, Denominator.OVERALL_RATE);
        assertThat(ranking.areas().get(0).index()).isEqualTo(211.8903745366907, within(1e-9));
        assertThat(ranking.areas().get(2).index()).isEqualTo(41.646185367701776, within(1e-9));
    }

    @Test
    void anAreaWithoutHouseholdsIsLeftOut() {
        List<AreaProfile> areas = List.of(AREAS.get(0), AREAS.get(1).withHouseholds(Double.NaN));
        Ranking ranking = VulnerableLocalities.rank(areas, Denominator.MEAN_OF_RATES);
        assertThat(ranking.areasLeftOut()).containsExactly(new LeftOut("B", "no households, so no rate"));
    }
}
