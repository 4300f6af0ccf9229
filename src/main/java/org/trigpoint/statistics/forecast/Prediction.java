package org.trigpoint.statistics.forecast;

import org.trigpoint.statistics.Interval;

/// What is expected of a count that has not happened yet.
public sealed interface Prediction permits NormalMixture, NegativeBinomial, Nothing {
    /// The expected count, 0 or more; not rounded.
    double mean();

    /// The chance of at most so many, from 0 to 1.
    double chanceOfAtMost(double count);

    /// The central interval that holds the count with this probability; from 0 upwards.
    ///
    /// @param confidence such as .8
    Interval interval(double confidence);

    /// The chance of at least so many, from 0 to 1.
    default double chanceOfAtLeast(double count) {
        return 1 - chanceOfAtMost(Math.ceil(count) - 1);
    }
}
