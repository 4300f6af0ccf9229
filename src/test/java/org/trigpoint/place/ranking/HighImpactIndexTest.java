package org.trigpoint.place.ranking;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class HighImpactIndexTest {
    private static final Indicator DISORDER = Indicator.count("ASB");
    private static final Indicator DEPRIVATION = Indicator.value("Deprivation");
    private static final double UNKNOWN = Double.NaN;

    private static Ranking rank(List<Indicator> indicators, AreaProfile... profiles) {
        return HighImpactIndex.rank(new IndexRequest(indicators, List.of(profiles), Denominator.MEAN_OF_RATES));
    }

    @Test
    void anIndexIsTheRateAsAPercentageOfTheMeanRate() {
        Ranking ranking = rank(List.of(DISORDER), AreaProfile.of("A", null, 1000, 30),
                AreaProfile.of("B", null, 2000, 20), AreaProfile.of("C", null, 500, 10));
        assertThat(ranking.areas()).extracting(RankedArea::areaCode).containsExactly("A", "C", "B");
        assertThat(ranking.areas()).extracting(RankedArea::index).containsExactly(150., 100., 50.);
        assertThat(ranking.indicators()).containsExactly(
                new IndicatorUse("ASB", 1, Basis.PER_HEAD, 60, 3500, .02));
    }

    @Test
    void theOverallRateIsTheOtherDenominator() {
        List<AreaProfile> profiles = List.of(AreaProfile.of("A", null, 1000, 30, 10),
                AreaProfile.of("B", null, 3000, 30, 20));
        Ranking ranking = HighImpactIndex.rank(
                new IndexRequest(List.of(DISORDER, DEPRIVATION), profiles, Denominator.OVERALL_RATE));
        assertThat(ranking.denominator()).isEqualTo(Denominator.OVERALL_RATE);
        assertThat(ranking.indicators()).extracting(IndicatorUse::reference).containsExactly(.015, 17.5);
        RankedArea first = ranking.areas().getFirst();
        assertThat(first.scores().getFirst().index()).isEqualTo(200);
        assertThat(first.index()).isEqualTo((200 + 1000 / 17.5) / 2, within(1e-12));
    }

    @Test
    void weightsMoveTheIndexTowardsTheHeavierIndicator() {
        Ranking ranking = rank(List.of(DISORDER.withWeight(3), DEPRIVATION),
                AreaProfile.of("A", null, 1000, 30, 10), AreaProfile.of("B", null, 1000, 10, 30));
        assertThat(ranking.area("A").orElseThrow().index()).isEqualTo((3 * 150 + 50) / 4., within(1e-12));
        assertThat(ranking.indicators()).extracting(IndicatorUse::weight).containsExactly(.75, .25);
    }

    @Test
    void tiedAreasShareTheBetterRank() {
        Ranking ranking = rank(List.of(DISORDER), AreaProfile.of("D", "North", 1000, 5),
                AreaProfile.of("C", "South", 1000, 10), AreaProfile.of("B", "North", 2000, 20),
                AreaProfile.of("A", "North", 1000, 30));
        assertThat(ranking.areas()).extracting(RankedArea::areaCode).containsExactly("A", "B", "C", "D");
        assertThat(ranking.areas()).extracting(RankedArea::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking.areas()).extracting(RankedArea::rankInLocality).containsExactly(1, 2, 1, 3);
        assertThat(ranking.top(2)).hasSize(3);
    }

    @Test
    void anAreaWithoutPopulationIsLeftOutWithItsReason() {
        Ranking ranking = rank(List.of(DISORDER), AreaProfile.of("A", null, 1000, 30),
                AreaProfile.of("B", null, UNKNOWN, 900), AreaProfile.of("C", null, 0, 900),
                AreaProfile.of("D", null, 1000, 10));
        assertThat(ranking.areas()).extracting(RankedArea::index).containsExactly(150., 50.);
        assertThat(ranking.areasLeftOut()).containsExactly(new LeftOut("B", "no population, so no rate"),
                new LeftOut("C", "nobody lives there, so no rate"));
        assertThat(ranking.indicators().getFirst().total()).isEqualTo(40);
    }

    @Test
    void countsAreUsedAsTheyAreWhereNoPopulationIsKnownAndTheResultSaysSo() {
        Ranking ranking = rank(List.of(DISORDER), AreaProfile.of("A", null, UNKNOWN, 30),
                AreaProfile.of("B", null, UNKNOWN, 10));
        assertThat(ranking.indicators().getFirst().basis()).isEqualTo(Basis.COUNT);
        RankedArea first = ranking.areas().getFirst();
        assertThat(first.index()).isEqualTo(150);
        assertThat(first.populationShare()).isNaN();
        assertThat(first.scores().getFirst().share()).isEqualTo(.75);
        assertThat(first.scores().getFirst().locationQuotient()).isNaN();
    }

    @Test
    void indicatorsWithoutNumbersOrIncidentsAreNamed() {
        Ranking ranking = rank(List.of(DISORDER, DEPRIVATION, Indicator.count("Arson")),
                AreaProfile.of("A", null, 1000, 30, UNKNOWN, 0), AreaProfile.of("B", null, 1000, 10, UNKNOWN, 0));
        assertThat(ranking.indicatorsLeftOut()).containsExactly(new LeftOut("Deprivation", "no numbers"),
                new LeftOut("Arson", "zero in every area"));
        assertThat(ranking.areas().getFirst().index()).isEqualTo(150);
    }

    @Test
    void anUnknownNumberIsNotZero() {
        Ranking ranking = rank(List.of(DISORDER, DEPRIVATION), AreaProfile.of("A", null, 1000, 30, UNKNOWN),
                AreaProfile.of("B", null, 1000, 10, 20));
        RankedArea first = ranking.area("A").orElseThrow();
        assertThat(first.index()).isEqualTo(150);
        assertThat(first.missing()).containsExactly("Deprivation");
        assertThat(ranking.area("B").orElseThrow().index()).isEqualTo(75);
    }

    @Test
    void anAreaKnownByLessThanHalfOfTheWeightIsLeftOut() {
        Ranking ranking = rank(List.of(DISORDER.withWeight(2), DEPRIVATION), AreaProfile.of("A", null, 1000, 30, 20),
                AreaProfile.of("B", null, 1000, 10, 20), AreaProfile.of("C", null, 1000, UNKNOWN, 90));
        assertThat(ranking.areasLeftOut())
                .containsExactly(new LeftOut("C", "less than half of the index is known"));
        assertThat(ranking.indicators().getLast().reference()).isEqualTo(20);
    }

    @Test
    void theTopHoldsItsShareOfPeopleAndIncidents() {
        Ranking ranking = rank(List.of(DISORDER), AreaProfile.of("A", null, 40, 15), AreaProfile.of("B", null, 23, 10),
                AreaProfile.of("C", null, 937, 75));
        TopShare top = ranking.topShare(2);
        assertThat(top.areas()).isEqualTo(2);
        assertThat(top.populationShare()).isEqualTo(.063, within(1e-12));
        assertThat(top.scores().getFirst().share()).isEqualTo(.25, within(1e-12));
        assertThat(top.scores().getFirst().locationQuotient()).isEqualTo(3.97, within(.005));
    }

    @Test
    void nothingToRankIsAnEmptyRanking() {
        assertThat(rank(List.of(DISORDER)).areas()).isEmpty();
        Ranking none = rank(List.of(DISORDER), AreaProfile.of("A", null, 1000, 0));
        assertThat(none.areas()).isEmpty();
        assertThat(none.indicatorsLeftOut()).containsExactly(new LeftOut("ASB", "zero in every area"));
        assertThat(none.areasLeftOut()).containsExactly(new LeftOut("A", "no indicator to rank by"));
    }

    @Test
    void contradictoryInputIsRefused() {
        AreaProfile area = AreaProfile.of("A", null, 1000, 1);
        assertThatThrownBy(() -> rank(List.of(DISORDER), area, area)).hasMessageContaining("A is given twice");
        assertThatThrownBy(() -> rank(List.of(DISORDER, DISORDER), area)).hasMessageContaining("ASB is given twice");
        assertThatThrownBy(() -> rank(List.of(DISORDER, DEPRIVATION), area)).hasMessageContaining("1 numbers for 2");
        assertThatThrownBy(() -> rank(List.of(DISORDER.withWeight(0)), area)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> AreaProfile.of("A", null, 1000, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Indicator.count(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
