package org.trigpoint.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Ranks options by weighted scores, and says how the ranks hold when the weights move.
public final class PriorityMatrix {
    private static final double TAIL = .05;

    private PriorityMatrix() {}

    /// What options are scored on.
    ///
    /// @param column names the criterion
    /// @param weight how much it counts, 0 or more
    /// @param highest the highest score of its scale, above 0
    public record Criterion(String column, double weight, double highest) {}

    /// How the weights are moved.
    ///
    /// @param draws how often, 100 or more
    /// @param seed where the random numbers start
    /// @param moveBy each weight is multiplied by a factor between 1 less this and 1 plus this; 0 to 1
    /// @param top how many ranks count as recommended
    public record Moves(int draws, long seed, double moveBy, int top) {}

    /// One option with its rank.
    ///
    /// @param option its name
    /// @param score from 0 to 100: Σ weight × score / highest, over Σ weight; 0 when no criterion has a weight
    /// @param rank from 1; tied options share the better rank
    /// @param rankLow the better end of the 90% interval of the rank when the weights move
    /// @param rankHigh its worse end
    /// @param inTop the share of draws in which it is recommended, 0 to 1
    public record Ranked(String option, double score, int rank, int rankLow, int rankHigh, double inTop) {}

    /// Ranks the options, the best first.
    ///
    /// @param scores by option, the score of each criterion's column: an option with fewer scores than others would be
    ///     ranked on another footing, so it does not belong here
    /// @throws IllegalArgumentException when an option lacks the score of a criterion
    public static List<Ranked> rank(Map<String, Map<String, Double>> scores, List<Criterion> criteria, Moves moves) {
        List<String> options = List.copyOf(scores.keySet());
        double[] weights = criteria.stream().mapToDouble(Criterion::weight).toArray();
        double[] now = score(options, scores, criteria, weights);
        int[] ranks = ranks(now);
        int[][] drawn = new int[options.size()][moves.draws()];
        SplittableRandom random = new SplittableRandom(moves.seed());
        for (int draw = 0; draw < moves.draws(); draw++) {
            double[] moved = Arrays.stream(weights)
                    .map(weight -> weight * (1 - moves.moveBy() + 2 * moves.moveBy() * random.nextDouble()))
                    .toArray();
            int[] again = ranks(score(options, scores, criteria, moved));
            for (int i = 0; i < again.length; i++) {
                drawn[i][draw] = again[i];
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            int[] sorted = drawn[i].clone();
            Arrays.sort(sorted);
            long top = Arrays.stream(sorted).filter(rank -> rank <= moves.top()).count();
            ranked.add(new Ranked(options.get(i), now[i], ranks[i], sorted[(int) (TAIL * sorted.length)],
                    sorted[(int) Math.ceil((1 - TAIL) * sorted.length) - 1], (double) top / sorted.length));
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::option));
        return List.copyOf(ranked);
    }

    private static double[] score(List<String> options, Map<String, Map<String, Double>> scores,
            List<Criterion> criteria, double[] weights) {
        double[] result = new double[options.size()];
        for (int i = 0; i < result.length; i++) {
            Map<String, Double> own = scores.getOrDefault(options.get(i), Map.of());
            double sum = 0;
            double of = 0;
            for (int c = 0; c < weights.length; c++) {
                Double score = own.get(criteria.get(c).column());
                if (score == null) {
                    throw new IllegalArgumentException(
                            options.get(i) + " has no score for " + criteria.get(c).column());
                }
                sum += weights[c] * score / criteria.get(c).highest();
                of += weights[c];
            }
            result[i] = of == 0 ? 0 : 100 * sum / of;
        }
        return result;
    }

    private static int[] ranks(double[] scores) {
        return Arrays.stream(scores)
                .mapToInt(score -> 1 + (int) Arrays.stream(scores).filter(other -> other > score + 1e-9).count())
                .toArray();
    }
}
