package org.trigpoint.statistics.control;

import org.hipparchus.distribution.discrete.BinomialDistribution;

import java.util.List;
import java.util.stream.IntStream;

/// Anhøj's two rules of runs (Anhøj and Olesen 2014; Anhøj and Wentzel-Larsen 2018), whose limits grow with the number n
/// of points off the centre: a run longer than round(log₂ n) + 3, or fewer crossings of the centre than the 5% quantile
/// of a binomial of n − 1 even chances.
final class AnhojRules {
    private static final double FEW = .05;

    private AnhojRules() {}

    /// Marks a phase without its missing values.
    static void mark(Stretch stretch) {
        stretch.markOutside();
        Stretch useful = stretch.at(IntStream.range(0, stretch.length()).filter(i -> stretch.side(i) != 0));
        List<Stretch.Run> runs = useful.runs(0, useful::side);
        for (Stretch.Run run : runs) {
            if (run.length() > longestRun(useful.length())) {
                useful.mark(run.first(), run.last(), run.key() > 0 ? Signal.RUN_ABOVE : Signal.RUN_BELOW);
            }
        }
        if (runs.size() - 1 < fewestCrossings(useful.length())) {
            stretch.mark(0, stretch.length() - 1, Signal.FEW_CROSSINGS);
        }
    }

    /// The longest run that is still noise.
    static long longestRun(int useful) {
        return Math.round(Math.log(useful) / Math.log(2)) + 3;
    }

    /// The fewest crossings that are still noise.
    static int fewestCrossings(int useful) {
        return useful < 2 ? -1 : new BinomialDistribution(useful - 1, .5).inverseCumulativeProbability(FEW);
    }
}
