package org.trigpoint.place.ranking;

/// What an area's rate is divided by to become an index of which 100 is average.
public enum Denominator {
    /// The unweighted mean of the areas' rates. Every index then averages exactly 100 over the areas.
    MEAN_OF_RATES,
    /// The rate of all areas together: the sum of the counts over the sum of the populations. Of a value, the mean
    /// weighted by population, or the plain mean when no population is known.
    OVERALL_RATE
}
