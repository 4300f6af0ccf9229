package org.trigpoint.place.ranking;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HighImpactIndexPropertiesTest {
    private static final List<Indicator> INDICATORS = List.of(Indicator.count("ASB").withWeight(2),
            Indicator.count("Fire"), Indicator.value("Deprivation").withWeight(.5));

    @Provide
    Arbitrary<List<AreaProfile>> areas() {
        Arbitrary<double[]> row = Combinators
                .combine(Arbitraries.integers().between(1, 5000), Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 30), Arbitraries.doubles().between(0, 80))
                .as((people, disorder, fires, score) -> new double[]{people, disorder, fires, score});
        return row.list().ofMinSize(1).ofMaxSize(30).map(HighImpactIndexPropertiesTest::profiles);
    }

    private static List<AreaProfile> profiles(List<double[]> rows) {
        List<AreaProfile> profiles = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double[] row = rows.get(i);
            profiles.add(AreaProfile.of("E" + i, i % 2 == 0 ? "Even" : null, row[0], row[1], row[2], row[3]));
        }
        return profiles;
    }

    private static Ranking rank(List<AreaProfile> profiles) {
        return HighImpactIndex.rank(new IndexRequest(INDICATORS, profiles, Denominator.MEAN_OF_RATES));
    }

    @Property(tries = 200)
    void everyIndexAveragesAHundred(@ForAll("areas") List<AreaProfile> profiles) {
        Ranking ranking = rank(profiles);
        if (ranking.areas().isEmpty()) {
            return;
        }
        assertThat(ranking.areas().stream().mapToDouble(RankedArea::index).average().orElseThrow())
                .isEqualTo(100, within(1e-9));
        for (int j = 0; j < ranking.indicators().size(); j++) {
            int position = j;
            assertThat(ranking.areas()
                    .stream()
                    .mapToDouble(area -> area.scores().get(position).index())
                    .average()
                    .orElseThrow()).isEqualTo(100, within(1e-9));
        }
    }

    @Property(tries = 200)
    void theOrderOfTheInputDoesNotMatter(@ForAll("areas") List<AreaProfile> profiles, @ForAll long seed) {
        List<AreaProfile> shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, new Random(seed));
        Ranking first = rank(profiles);
        Ranking second = rank(shuffled);
        assertThat(second.areas()).extracting(RankedArea::areaCode)
                .isEqualTo(first.areas().stream().map(RankedArea::areaCode).toList());
        assertThat(second.areas()).extracting(RankedArea::rank)
                .isEqualTo(first.areas().stream().map(RankedArea::rank).toList());
    }

    @Property(tries = 200)
    void recordingEveryThingTwiceChangesNoIndex(@ForAll("areas") List<AreaProfile> profiles) {
        List<AreaProfile> doubled = profiles.stream()
                .map(area -> new AreaProfile(area.areaCode(), area.locality(), area.population(), area.households(),
                        area.values().stream().map(value -> 2 * value).toList()))
                .toList();
        Ranking first = rank(profiles);
        Ranking second = rank(doubled);
        for (int i = 0; i < first.areas().size(); i++) {
            assertThat(second.areas().get(i).index()).isEqualTo(first.areas().get(i).index(), within(1e-9));
        }
    }

    @Property(tries = 200)
    void ranksAgreeWithTheIndex(@ForAll("areas") List<AreaProfile> profiles) {
        Ranking ranking = rank(profiles);
        for (RankedArea area : ranking.areas()) {
            long better = ranking.areas().stream().filter(other -> other.index() > area.index() + 1e-9).count();
            assertThat((long) area.rank()).isEqualTo(better + 1);
        }
    }
}
