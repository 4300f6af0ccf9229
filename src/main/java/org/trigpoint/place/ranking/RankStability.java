package org.trigpoint.place.ranking;

import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How far a ranking would move if chance or the weights had been different.
///
/// In each draw every count becomes a Poisson count with the observed count as its mean (a sum of harm as many grains of
/// it, see [AreaProfile]), and the weights are drawn
/// from a Dirichlet distribution around the given ones; then the areas are ranked again. Values (scores) stay as they
/// are. A count of zero stays zero, so areas without any incident look surer than they are.
///
/// @param draws how it was run
/// @param intervals one for each ranked area, in the order the areas were given
public record RankStability(Draws draws, List<RankInterval> intervals) {
    /// The share of the draws left out at each end of an interval.
    private static final double TAIL = .05;
    private static final int PROGRESS_STEP = 50;

    public RankStability {
        intervals = List.copyOf(intervals);
    }

    /// Simulates the ranking that [HighImpactIndex#rank] makes of the same arguments. Deterministic: the same
    /// arguments give the same result.
    ///
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static RankStability simulate(IndexRequest request, Draws draws, Progress progress) {
        IndexTable table = request.table();
        int areas = table.areas.size();
        int[][] ranks = new int[areas][draws.number()];
        double[] index = new double[areas];
        double[] sorted = new double[areas];
        int[] rank = new int[areas];
        RandomCounts random = new RandomCounts(new SplittableRandom(draws.seed()));
        double[][] numbers = table.observed();
        double[] weights = table.columnWeights();
        for (int draw = 0; draw < draws.number(); draw++) {
            if (draw % PROGRESS_STEP == 0) {
                progress.checkCancelled();
                progress.report("Ranking again with other counts and weights", draw, draws.number());
            }
            double[][] redrawn = redraw(table, numbers, random);
            table.indices(redrawn, random.dirichlet(weights, draws.weightConcentration()), index);
            CompetitionRank.fill(index, sorted, rank);
            for (int i = 0; i < areas; i++) {
                ranks[i][draw] = rank[i];
            }
        }
        table.indices(numbers, weights, index);
        return new RankStability(draws, intervals(table, CompetitionRank.of(index), ranks, draws.top()));
    }

    private static double[][] redraw(IndexTable table, double[][] numbers, RandomCounts random) {
        double[][] redrawn = new double[numbers.length][];
        for (int j = 0; j < numbers.length; j++) {
            IndexColumn column = table.columns.get(j);
            redrawn[j] = column.basis.counts() ? redraw(numbers[j], column.grains, random) : numbers[j];
        }
        return redrawn;
    }

    private static double[] redraw(double[] numbers, double[] grains, RandomCounts random) {
        double[] redrawn = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            redrawn[i] = Double.isNaN(numbers[i]) ? Double.NaN : grains[i] * random.poisson(numbers[i] / grains[i]);
        }
        return redrawn;
    }

    private static List<RankInterval> intervals(IndexTable table, int[] own, int[][] ranks, int top) {
        List<RankInterval> intervals = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            int[] drawn = ranks[i];
            Arrays.sort(drawn);
            int cut = (int) Math.floor(TAIL * drawn.length);
            long among = Arrays.stream(drawn).filter(rank -> rank <= top).count();
            intervals.add(new RankInterval(table.areas.get(i).areaCode(), Math.min(own[i], drawn[cut]),
                    Math.max(own[i], drawn[drawn.length - 1 - cut]), (double) among / drawn.length));
        }
        return intervals;
    }
}
