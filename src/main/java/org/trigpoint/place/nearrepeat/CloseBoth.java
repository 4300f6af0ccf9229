package org.trigpoint.place.nearrepeat;

import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.trigpoint.place.geography.Neighbours;

import java.util.Arrays;

/// The simple Knox test: one limit of distance and one of time make four groups of pairs.
///
/// Pairs of the 188 cases of Burkitt's lymphoma in West Nile, for instance, make 13, 3,416, 39 and 14,110.
///
/// @param both pairs close in time and in space
/// @param timeOnly pairs close in time only
/// @param spaceOnly pairs close in space only
/// @param neither all other pairs
public record CloseBoth(long both, long timeOnly, long spaceOnly, long neither) {
    /// Counts the pairs.
    ///
    /// @param metres pairs no further apart (straight) are close in space; above zero
    /// @param days pairs no more days apart are close in time; zero or more
    public static CloseBoth count(DatedPoints incidents, double metres, int days) {
        Neighbours near = Neighbours.within(incidents.points(), metres);
        long both = 0;
        long space = 0;
        for (int i = 0; i < near.size(); i++) {
            for (int k = 0; k < near.count(i); k++) {
                int gap = Math.abs(incidents.day(i) - incidents.day(near.neighbour(i, k)));
                space++;
                both += gap <= days ? 1 : 0;
            }
        }
        both /= 2;
        space /= 2;
        long time = pairsWithin(incidents.days(), days);
        long all = (long) near.size() * (near.size() - 1) / 2;
        return new CloseBoth(both, time - both, space - both, all - time - space + both);
    }

    private static long pairsWithin(int[] days, int limit) {
        Arrays.sort(days);
        long pairs = 0;
        int from = 0;
        for (int to = 0; to < days.length; to++) {
            while (days[to] - days[from] > limit) {
                from++;
            }
            pairs += to - from;
        }
        return pairs;
    }

    /// Pairs close in both that independence leads one to expect: close in time · close in space / all.
    public double expected() {
        return (double) (both + timeOnly) * (both + spaceOnly) / (both + timeOnly + spaceOnly + neither);
    }

    /// How often chance gives more pairs close in both than observed, if their number is a Poisson count. An
    /// approximation that overlooks that pairs share incidents; the permutations of [Knox] do not.
    public double poissonP() {
        double mean = expected();
        return mean > 0 ? 1 - new PoissonDistribution(mean).cumulativeProbability(Math.toIntExact(both)) : Double.NaN;
    }
}
