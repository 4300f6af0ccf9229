package org.trigpoint.place.ranking;

import org.junit.jupiter.api.Test;
import org.trigpoint.task.Cancelled;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RankStabilityTest {
    private static final Draws DRAWS = Draws.of(2000, 42, 1);

    private static IndexRequest request(double... counts) {
        List<AreaProfile> profiles = new ArrayList<>();
        for (double count : counts) {
            profiles.add(AreaProfile.of("E" + profiles.size(), null, 1000, count));
        }
        return new IndexRequest(List.of(Indicator.count("ASB")), profiles, Denominator.MEAN_OF_RATES);
    }

    @Test
    void clearlyDifferentAreasKeepTheirRank() {
        RankStability stability = RankStability.simulate(request(400, 100, 10), DRAWS, Progress.NONE);
        assertThat(stability.intervals()).containsExactly(new RankInterval("E0", 1, 1, 1),
                new RankInterval("E1", 2, 2, 0), new RankInterval("E2", 3, 3, 0));
    }

    @Test
    void anAreaLeadsAsOftenAsTwoPoissonCountsSay() {
        // P(X >= Y) for X ~ Poisson(110), Y ~ Poisson(86), by stability-poisson.py
        RankStability stability = RankStability.simulate(request(110, 86), Draws.of(20_000, 7, 1), Progress.NONE);
        assertThat(stability.intervals().getFirst().topShare()).isEqualTo(.9602, within(.006));
        assertThat(stability.intervals().getLast().topShare()).isEqualTo(.0463, within(.006));
    }

    @Test
    void rowsThatCannotBeToldApartAreNamed() {
        IndexRequest request = request(400, 100, 99, 98, 10);
        Ranking ranking = HighImpactIndex.rank(request)
                .with(RankStability.simulate(request, DRAWS, Progress.NONE));
        assertThat(ranking.indistinguishable()).containsExactly(new RankRun(2, 4, List.of("E1", "E2", "E3")));
        RankedArea middle = ranking.area("E2").orElseThrow();
        assertThat(middle.rankLow()).isEqualTo(2);
        assertThat(middle.rankHigh()).isEqualTo(4);
    }

    @Test
    void aRankingWithoutSimulationMakesNoClaim() {
        Ranking ranking = HighImpactIndex.rank(request(2, 1));
        assertThat(ranking.indistinguishable()).isEmpty();
        assertThat(ranking.areas().getFirst().rankLow()).isNull();
    }

    @Test
    void theSameSeedGivesTheSameResultAndAnotherSeedAnother() {
        IndexRequest request = request(30, 25, 22, 20, 20, 18);
        RankStability first = RankStability.simulate(request, DRAWS, Progress.NONE);
        assertThat(RankStability.simulate(request, DRAWS, Progress.NONE)).isEqualTo(first);
        assertThat(RankStability.simulate(request, Draws.of(2000, 43, 1), Progress.NONE).intervals())
                .isNotEqualTo(first.intervals());
    }

    @Test
    void onlyTheWeightsMoveARankingOfScores() {
        List<AreaProfile> profiles = List.of(AreaProfile.of("A", null, 1000, 30, 10),
                AreaProfile.of("B", null, 1000, 10, 30));
        IndexRequest request = new IndexRequest(List.of(Indicator.value("Score"), Indicator.value("Other")), profiles,
                Denominator.MEAN_OF_RATES);
        RankStability moved = RankStability.simulate(request, DRAWS, Progress.NONE);
        assertThat(moved.intervals().getFirst().topShare()).isEqualTo(.5, within(.05));
        RankStability held = RankStability.simulate(request, new Draws(2000, 42, 1, Double.POSITIVE_INFINITY),
                Progress.NONE);
        assertThat(held.intervals()).allMatch(interval -> interval.topShare() == 1);
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(() -> RankStability.simulate(request(1, 2), DRAWS, Cancelled.AT_ONCE))
                .isInstanceOf(CancelledException.class);
    }
}
