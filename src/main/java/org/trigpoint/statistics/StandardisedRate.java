package org.trigpoint.statistics;

import org.trigpoint.model.RefusedException;

import java.util.List;

/// A directly standardised rate: what the rate would be, were the area's people of the ages of a standard population.
///
/// @param events in all groups, at least [#FEWEST_EVENTS]
/// @param value the rate for every `per` people
/// @param interval by Dobson and others (1991), in the same unit
/// @param per 1,000, 10,000 or 100,000
public record StandardisedRate(long events, double value, Interval interval, int per) {

    /// Below this many events nothing is shown.
    public static final long FEWEST_EVENTS = 10;

    /// Standardises directly: value = Σ wᵢ·xᵢ/nᵢ / Σ wᵢ. The interval moves the interval of the total count X to the
    /// rate: value + √(V/X) · (X_low − X), and likewise above, where V = Σ wᵢ²·xᵢ/nᵢ² / (Σ wᵢ)².
    ///
    /// @param confidence such as .95
    /// @throws RefusedException when there are fewer than 10 events, or the standard population is empty
    public static StandardisedRate of(List<Stratum> strata, int per, double confidence) {
        long events = strata.stream().mapToLong(Stratum::events).sum();
        if (events < FEWEST_EVENTS) {
            throw new RefusedException("a standardised rate needs at least " + FEWEST_EVENTS + " events; there are "
                    + events);
        }
        double weights = strata.stream().mapToDouble(Stratum::standardPopulation).sum();
        if (!(weights > 0)) {
            throw new RefusedException("a standardised rate needs a standard population");
        }
        double rate = strata.stream().mapToDouble(s -> perPerson(s) * s.events()).sum() / weights;
        double error = Math.sqrt(strata.stream().mapToDouble(s -> perPerson(s) * perPerson(s) * s.events()).sum())
                / weights;
        Interval count = PoissonInterval.of(events, confidence);
        double stretch = error / Math.sqrt((double) events);
        Interval interval = new Interval(rate + stretch * (count.low() - events),
                rate + stretch * (count.high() - events));
        return new StandardisedRate(events, rate * per, interval.times(per), per);
    }

    private static double perPerson(Stratum stratum) {
        return stratum.standardPopulation() / stratum.population();
    }
}
