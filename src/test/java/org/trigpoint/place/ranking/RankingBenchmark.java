package org.trigpoint.place.ranking;

import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Times a rank simulation of the size of a large force: 700 areas, 6 indicators, 1,000 draws. Run by hand:
/// `java -cp target/classes:target/test-classes:… org.trigpoint.place.ranking.RankingBenchmark`.
final class RankingBenchmark {
    private RankingBenchmark() {}

    public static void main(String[] arguments) {
        List<Indicator> indicators = new ArrayList<>();
        for (int j = 0; j < 5; j++) {
            indicators.add(Indicator.count("Count " + j));
        }
        indicators.add(Indicator.value("Score"));
        SplittableRandom random = new SplittableRandom(1);
        List<AreaProfile> profiles = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            double[] values = random.doubles(6).map(u -> Math.floor(5 / (.05 + u))).toArray();
            profiles.add(AreaProfile.of("E" + i, null, 1000 + random.nextInt(1500), values));
        }
        IndexRequest request = new IndexRequest(indicators, profiles, Denominator.MEAN_OF_RATES);
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            RankStability stability = RankStability.simulate(request, Draws.of(1000, run, 20), Progress.NONE);
            System.out.printf("700 areas x 6 indicators x 1000 draws: %.3f s, %d intervals%n",
                    (System.nanoTime() - start) / 1e9, stability.intervals().size());
        }
    }
}
