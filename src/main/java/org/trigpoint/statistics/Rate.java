package org.trigpoint.statistics;

import org.trigpoint.model.RefusedException;

/// A count over the population of the same area, at the middle of the same year.
///
/// @param count events, 0 or more
/// @param population above 0
/// @param per 1,000, 10,000 or 100,000 of the population; above 0
public record Rate(long count, double population, int per) {
    /// @throws RefusedException when there is no population to divide by, or the count is below 0
    public Rate {
        if (count < 0 || per <= 0 || !(population > 0 && Double.isFinite(population))) {
            throw new RefusedException("a rate needs a count of 0 or more and a population above 0; these are " + count
                    + " and " + population);
        }
    }

    /// Events for every `per` of the population.
    public double value() {
        return count / population * per;
    }

    /// The interval of the rate, from that of the count ([PoissonInterval#of]), the population taken as known. 1 event
    /// among 100, per 100: .0253 to 5.5716.
    ///
    /// @param confidence such as .95
    public Interval interval(double confidence) {
        return PoissonInterval.of(count, confidence).times(per / population);
    }

    /// The population behind a published count and rate: 49,340 at 65.7 per 1,000 imply 750,989.
    ///
    /// @param rate above 0
    public static double impliedPopulation(long count, double rate, int per) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("a rate above 0 is needed: " + rate);
        }
        return count / rate * per;
    }
}
